package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.topology.Security;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Decides what a container may do. */
final class SecurityResolution {
    private static final String TMP = "/tmp";
    private static final Bytes SCRATCH = Bytes.parse("64Mi");

    private SecurityResolution() {}

    /** Returns what the containers of a service may do. */
    static SecurityBlueprint resolve(TopologyPath service, Service all, Scope scope) {
        TopologyPath path = service.key("security");
        Security written = all.security();
        boolean taken = all.storage() != null && all.storage().mountPath().equals(TMP);
        Decisions decisions = scope.decisions();
        long user = decisions.orDefault(
                path.key("user"),
                written == null ? null : written.user(),
                10_001L,
                "a user that no host has, above 10000");
        long group = decisions.orDerived(
                path.key("group"),
                written == null ? null : written.group(),
                user,
                "the same number as the user",
                path.key("user"));
        boolean readOnly = decisions.orDefault(
                path.key("readOnlyRoot"),
                written == null ? null : written.readOnlyRoot(),
                true,
                "an intruder finds nothing to write to");
        Map<String, Bytes> scratch = decisions.orDefault(
                path.key("scratch"),
                written == null ? null : written.scratch(),
                taken ? Map.of() : Map.of(TMP, SCRATCH),
                taken ? "the volume is there already" : "most programs need a place for scratch files");
        return new SecurityBlueprint(user, group, readOnly, scratch);
    }

    /** Returns what a container of an official image may do, which runs as a fixed user; its folders in the order of the alphabet, the same in every run. */
    static SecurityBlueprint ofImage(TopologyPath path, long user, Map<String, Bytes> scratch, Scope scope) {
        Decisions decisions = scope.decisions();
        decisions.byDefault(path.key("user"), user, "the user of the official image, to whom its files belong");
        decisions.byDefault(path.key("group"), user, "the group of the official image");
        decisions.byDefault(path.key("readOnlyRoot"), true, "an intruder finds nothing to write to");
        Map<String, Bytes> inOrder = Collections.unmodifiableMap(new TreeMap<>(scratch));
        decisions.byDefault(path.key("scratch"), inOrder, "where the server writes besides its data");
        return new SecurityBlueprint(user, user, true, inOrder);
    }
}
