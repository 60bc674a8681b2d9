package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A service is restarted in {@code ceil(n / away)} steps, each as long as its grace period, the start of a replica and {@code minReady}
 * together; regions are worked on beside each other. That a grace period is longer than the drain in it holds by resolve.
 */
public final class WindowFitsMaintenance implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M09a", "Planned work fits into its window")
            .notedInDevelopment()
            .parameter("start", "seconds from the start of a replica until it serves", 30, 0, 86400)
            .because("At the end of the window half of the nodes run the new version, and the busy hours begin.")
            .from("requirements R113 (BUG 119, BUG 120)")
            .fix("Make the window longer, let more be away at once, or drain for a shorter time.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Maintenance maintenance = system.blueprint().maintenance();
        if (maintenance == null) {
            return;
        }
        Duration window = maintenance.window().length();
        Duration start = Duration.ofSeconds(found.number("start"));
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            Duration each = service.update()
                    .gracePeriod()
                    .plus(start)
                    .plus(service.update().minReady());
            service.replicas().forEach((region, replicas) -> {
                int steps = steps(service.disruption(), region, replicas);
                Duration all = each.multipliedBy(steps);
                if (all.compareTo(window) > 0) {
                    found.at(
                            TopologyPath.of("maintenance", "window"),
                            "it is " + TimeSpan.format(window) + " long, and service " + service.name() + " takes "
                                    + TimeSpan.format(all) + " in " + region + ": " + steps + " × "
                                    + TimeSpan.format(each));
                }
            });
        }
    }

    private static int steps(@Nullable DisruptionBlueprint disruption, String region, int replicas) {
        int away = disruption == null ? 1 : Math.max(1, disruption.byRegion().getOrDefault(region, 1));
        return (replicas + away - 1) / away;
    }
}
