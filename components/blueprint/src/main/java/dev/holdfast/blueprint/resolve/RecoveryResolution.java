package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which region takes over after a disaster. */
final class RecoveryResolution {
    private RecoveryResolution() {}

    /** Returns what a disaster may cost, or nothing if it was not said; notes a region that cannot take over. */
    static @Nullable Recovery resolve(@Nullable Recovery written, Scope scope) {
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("recovery", "region");
        List<String> ready =
                scope.regions().keySet().stream().filter(scope::recovers).toList();
        String region = written.region();
        if (region == null) {
            String first = ready.isEmpty()
                    ? null
                    : scope.decisions()
                            .derived(
                                    path,
                                    ready.get(0),
                                    "the region whose role it is",
                                    Scope.at("regions", ready.get(0)));
            return new Recovery(written.point(), written.time(), first);
        }
        if (!scope.regions().containsKey(region)) {
            scope.problems().unknown(path, "region", region, scope.regions().keySet());
        } else if (scope.isPrimary(region)) {
            scope.problems()
                    .contradiction(
                            path,
                            region + " is the primary region, whose loss it is that has to be recovered from",
                            "Write another region.");
        }
        return written;
    }
}
