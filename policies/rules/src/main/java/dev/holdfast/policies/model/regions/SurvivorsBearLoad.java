package dev.holdfast.policies.model.regions;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.read.TopologyPath;
import java.math.BigDecimal;

/**
 * For each region that serves, of each service that follows its processors: where replicas keep data, new ones come too late, so that the use
 * that is aimed at, times {@link RegionLoss#factor}, is at most 100% of what is set aside; elsewhere the replicas that are needed are at most
 * those that the autoscaler may start. Silent for services that do not follow the load: nothing is known of their use.
 */
public final class SurvivorsBearLoad implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M20a", "The regions that are left bear the traffic of a lost one")
            .notedInDevelopment()
            .because(
                    "The loss of the largest region sends its traffic to machines that are at 70%, and they fall one after the other.")
            .from("requirements R93 (BUG 86): at 2.5 times the load no more than 40%")
            .fix("Aim at less, let the autoscaler start more, or write a region with role: recovery.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        for (RegionBlueprint region : blueprint.regions().values()) {
            RegionLoss loss = RegionLoss.of(region, blueprint);
            if (region.role() == RegionRole.RECOVERY || region.weight() == 0 || !loss.leavesSome()) {
                continue;
            }
            for (ServiceBlueprint service : blueprint.services().values()) {
                if (service.autoscaling() != null && service.replicas().containsKey(region.name())) {
                    judge(service, service.autoscaling(), loss, found);
                }
            }
        }
    }

    private static void judge(ServiceBlueprint service, AutoscalingBlueprint scaling, RegionLoss loss, Found found) {
        TopologyPath path = TopologyPath.of("services", service.name(), "autoscaling");
        if (service.kind() != ServiceKind.STATEFUL) {
            service.replicas().forEach((other, replicas) -> {
                int needed = loss.times(replicas);
                if (!other.equals(loss.region()) && needed > scaling.max()) {
                    found.at(
                            path.key("max"),
                            "without " + loss.region() + ", " + other + " needs " + needed + " replicas, and may have "
                                    + scaling.max());
                }
            });
            return;
        }
        for (int i = 0; i < scaling.metrics().size(); i++) {
            Metric metric = scaling.metrics().get(i);
            if (metric.cpu() == null) {
                continue;
            }
            BigDecimal use = metric.cpu().value().multiply(loss.factor());
            if (use.compareTo(WHOLE) > 0) {
                found.at(
                        path.key("metrics").index(i).key("cpu"),
                        "without " + loss.region() + " the others bear " + loss.factor() + " times their load, and "
                                + metric.cpu() + " becomes "
                                + use.stripTrailingZeros().toPlainString() + "%");
            }
        }
    }
}
