package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.ThresholdsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Of processor and memory: the autoscaler aims at a share of what is set aside, alerts at one of what may be used at most, so that {@code target × request / limit < warning}. And each warning comes before what is critical of the same kind.
 */
public final class ScalingComesBeforeAlerts implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL,
                    "M24b",
                    "The load is followed before somebody is told of it, and warned of before it is critical")
            .warning()
            .because(
                    "Somebody is woken by a load that the autoscaler was never asked to answer; or the warning comes after the alarm, and is of no use.")
            .from("requirements R11, R20, R94, R97 (BUG 90)")
            .fix("Aim lower in autoscaling, or warn later and alarm later still.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DIGITS = 1;

    @Override
    public void check(ResolvedSystem system, Found found) {
        ThresholdsBlueprint warning = system.blueprint().monitoring().thresholds();
        ThresholdsBlueprint critical = system.blueprint().monitoring().critical();
        order("cpu", warning.cpu(), critical.cpu(), found);
        order("memory", warning.memory(), critical.memory(), found);
        order("disk", warning.disk(), critical.disk(), found);
        order("connections", warning.connections(), critical.connections(), found);
        order("errors", warning.errors(), critical.errors(), found);
        order("cacheHits", critical.cacheHits(), warning.cacheHits(), found);
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            AutoscalingBlueprint scaling = service.autoscaling();
            for (int i = 0; scaling != null && i < scaling.metrics().size(); i++) {
                TopologyPath path = TopologyPath.of("services", service.name(), "autoscaling", "metrics")
                        .index(i);
                metric(path, scaling.metrics().get(i), service.resources(), warning, found);
            }
        }
    }

    private static void order(String key, @Nullable Percent first, @Nullable Percent then, Found found) {
        if (first != null && then != null && first.compareTo(then) >= 0) {
            found.at(
                    TopologyPath.of("monitoring", "thresholds", key),
                    "the warning and what is critical come in the wrong order: " + first + ", then " + then);
        }
    }

    private static void metric(
            TopologyPath path, Metric metric, ResourcesBlueprint resources, ThresholdsBlueprint warning, Found found) {
        if (metric.cpu() != null && warning.cpu() != null) {
            long limit = resources.cpuLimit() == null
                    ? resources.cpuRequest().millis()
                    : resources.cpuLimit().millis();
            judge(path.key("cpu"), metric.cpu(), resources.cpuRequest().millis(), limit, warning.cpu(), found);
        }
        if (metric.memory() != null && warning.memory() != null) {
            long request = resources.memoryRequest().mebibytes();
            judge(
                    path.key("memory"),
                    metric.memory(),
                    request,
                    resources.memoryLimit().mebibytes(),
                    warning.memory(),
                    found);
        }
    }

    private static void judge(TopologyPath path, Percent aim, long request, long limit, Percent warning, Found found) {
        if (limit == 0) {
            return;
        }
        BigDecimal used = aim.value()
                .multiply(BigDecimal.valueOf(request))
                .divide(BigDecimal.valueOf(limit), DIGITS, RoundingMode.HALF_UP);
        if (used.compareTo(warning.value()) >= 0) {
            found.at(
                    path,
                    "the autoscaler aims at " + aim + " of what is set aside, which is "
                            + used.stripTrailingZeros().toPlainString() + "% of what may be used, and from " + warning
                            + " somebody is told");
        }
    }
}
