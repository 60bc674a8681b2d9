package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.topology.Security;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what a container may do. */
final class SecurityResolution {
    private static final Bytes SCRATCH = Bytes.parse("64Mi");

    private SecurityResolution() {}

    /** Returns what the containers of a service may do. */
    static SecurityBlueprint resolve(TopologyPath path, @Nullable Security written, Scope scope) {
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
                Map.of("/tmp", SCRATCH),
                "most programs need a place for scratch files");
        return new SecurityBlueprint(user, group, readOnly, scratch);
    }

    /** Returns what a container of an official image may do, which runs as a fixed user. */
    static SecurityBlueprint ofImage(long user, Map<String, Bytes> scratch) {
        return new SecurityBlueprint(user, user, true, scratch);
    }
}
