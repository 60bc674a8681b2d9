package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/**
 * Where metrics come through Prometheus, the window of scaling down is at least {@code 2 × scrape + adapter + sync}: two measurements, the
 * time in which the adapter reads them again, and the 15 seconds of the autoscaler.
 */
public final class FallIsMeasured implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M15a", "A fall of the load is measured before it is followed")
            .parameter("adapter", "seconds after which the adapter reads a metric again", 30, 0, 3600)
            .because(
                    "The autoscaler takes away replicas on the strength of one old measurement, and has to bring them back a minute later.")
            .from("requirements R61, R62 (BUG 57)", "Kubernetes: horizontal-pod-autoscaler-sync-period")
            .fix("Write a longer scaleDown.window, or a shorter scrapeInterval.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Duration SYNC = Duration.ofSeconds(15);

    @Override
    public void check(ResolvedSystem system, Found found) {
        Duration needed = system.blueprint()
                .monitoring()
                .scrapeInterval()
                .multipliedBy(2)
                .plusSeconds(found.number("adapter"))
                .plus(SYNC);
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            AutoscalingBlueprint scaling = service.autoscaling();
            if (scaling != null
                    && scaling.followsOwnMetrics()
                    && scaling.scaleDown().window().compareTo(needed) < 0) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling", "scaleDown", "window"),
                        TimeSpan.format(scaling.scaleDown().window()) + " is shorter than the "
                                + TimeSpan.format(needed) + " in which a change is measured");
            }
        }
    }
}
