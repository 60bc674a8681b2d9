package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.topology.SessionAffinity;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides whether a client stays with one replica. */
final class AffinityResolution {
    private AffinityResolution() {}

    /** Returns by what a client is known again, or nothing if it is not. */
    static @Nullable SessionAffinityBlueprint resolve(
            TopologyPath path, @Nullable SessionAffinity written, Scope scope) {
        return written == null
                ? null
                : new SessionAffinityBlueprint(
                        written.by(),
                        scope.decisions()
                                .orDefault(
                                        path.key("timeout"),
                                        written.timeout(),
                                        Duration.ofHours(3),
                                        "as in Kubernetes"));
    }
}
