package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that no two things are mounted at one path of a container: one would hide the other. */
final class MountPaths {
    private MountPaths() {}

    /** Notes each scratch folder and each file whose path is taken. */
    static void check(
            TopologyPath service,
            Service written,
            SecurityBlueprint security,
            @Nullable ReplicationBlueprint replication,
            Scope scope) {
        Map<String, String> taken = new HashMap<>();
        if (written.storage() != null) {
            taken.put(written.storage().mountPath(), "the volume");
        }
        Absent.map(written.tiers()).forEach((name, tier) -> {
            if (tier.volume() != null) {
                String at = tier.volume().mountPath();
                mount(service.key("tiers").key(name).key("volume").key("mountPath"), at, "a volume", taken, scope);
            }
        });
        for (String folder : security.scratch().keySet()) {
            mount(service.key("security").key("scratch").key(folder), folder, "a scratch folder", taken, scope);
        }
        for (String file : Absent.map(written.files()).keySet()) {
            mount(service.key("files").key(file), file, "a file", taken, scope);
        }
        if (replication != null && replication.ring() != null) {
            mount(
                    service.key("replication").key("ring").key("file"),
                    replication.ring().file(),
                    "the ring",
                    taken,
                    scope);
        }
    }

    private static void mount(TopologyPath path, String at, String what, Map<String, String> taken, Scope scope) {
        String other = taken.putIfAbsent(at, what);
        if (other != null) {
            scope.problems().contradiction(path, other + " is mounted at " + at + " already", "Choose another path.");
        }
    }
}
