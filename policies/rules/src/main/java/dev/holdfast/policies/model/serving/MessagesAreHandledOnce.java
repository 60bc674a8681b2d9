package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/**
 * A subscription of which each replica gets every message belongs to a service of one replica. That may be meant, as where a message empties a
 * cache: then it is waived with that reason. Order that a group of takers cannot keep is refused by resolve.
 */
public final class MessagesAreHandledOnce implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M29a", "A message is handled once, not by every replica")
            .because("A command opens the valve five times, once for each replica.")
            .from("requirements R50 (BUG 50), R54 (BUG 53)")
            .fix("Leave shared: false out, let one replica run, or divide the work by partitions.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            if (service.messages() == null) {
                continue;
            }
            int replicas = replicas(service);
            service.messages().subscriptions().forEach((name, subscription) -> {
                if (subscription.delivery() == SubscriptionBlueprint.Delivery.EVERY_REPLICA && replicas > 1) {
                    found.at(
                            TopologyPath.of("services", service.name(), "messages", "subscriptions", name),
                            "each of " + replicas + " replicas handles every message");
                }
            });
        }
    }

    private static int replicas(ServiceBlueprint service) {
        AutoscalingBlueprint scaling = service.autoscaling();
        int all =
                service.replicas().values().stream().mapToInt(Integer::intValue).sum();
        return scaling == null ? all : Math.max(all, scaling.max());
    }
}
