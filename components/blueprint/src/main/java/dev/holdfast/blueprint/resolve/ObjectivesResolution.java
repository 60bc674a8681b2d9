package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.ObjectivesBlueprint;
import dev.holdfast.blueprint.ObjectivesBlueprint.Indicator;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Objectives;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by what the objectives of a service are measured. */
final class ObjectivesResolution {
    private static final Duration USUAL = Duration.ofDays(30);

    private ObjectivesResolution() {}

    /** Returns the objectives; notes a service of which nothing can be measured. */
    static @Nullable ObjectivesBlueprint resolve(
            TopologyPath path,
            @Nullable Objectives written,
            @Nullable MetricsBlueprint metrics,
            List<PortBlueprint> ports,
            Scope scope) {
        if (written == null) {
            return null;
        }
        boolean checked = ports.stream().anyMatch(port -> port.protocol() != Protocol.UDP);
        boolean counted = metrics != null && metrics.requests() != null;
        boolean timed = metrics != null && metrics.durations() != null;
        if (!checked && ((written.availability() != null && !counted) || (written.latency() != null && !timed))) {
            scope.problems()
                    .missing(
                            path,
                            "nothing of this service can be measured: it has no port to connect to",
                            "Write `metrics` with `requests` and `durations`, or a port.");
        }
        Decisions decisions = scope.decisions();
        return new ObjectivesBlueprint(
                written.availability(),
                decisions.derived(
                        path.key("availabilityBy"),
                        counted ? Indicator.REQUESTS : Indicator.CHECKS,
                        counted ? "the service counts its requests" : "the service names no counter of requests",
                        path),
                ThresholdResolution.latency(path.key("latency"), written.latency(), scope),
                decisions.derived(
                        path.key("latencyBy"),
                        timed ? Indicator.REQUESTS : Indicator.CHECKS,
                        timed ? "the service measures its answers" : "the service names no histogram of durations",
                        path),
                decisions.orDefault(path.key("window"), written.window(), USUAL, "a month"));
    }
}
