package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import java.util.Objects;

/**
 * A service with a ring and a volume, scaled automatically: with n replicas, in the region with the fewest, since each region keeps all keys,
 * the autoscaler may go to {@code min}, and each then keeps {@code n / min} times as much. That fits where the volumes may grow as much:
 * {@code n × size ≤ min × growTo}. The autoscaler of Kubernetes aims at one value, up and down, and so cannot flap between two: of processor
 * and memory there is nothing to judge.
 */
public final class ShrinkingKeepsRoom implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M16a", "What members keep fits on those that are left")
            .notedInDevelopment()
            .because(
                    "At night half of the members leave, the rest take over their keys, and their disks are full before the morning.")
            .from("requirements R94 (BUG 89)")
            .fix("Raise the min of the autoscaling, or let the volumes grow further.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            AutoscalingBlueprint scaling = service.autoscaling();
            StorageBlueprint storage = service.storage();
            if (scaling == null
                    || storage == null
                    || service.replication() == null
                    || service.replication().ring() == null) {
                continue;
            }
            int fewest = service.replicas().values().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
            Bytes grown = Objects.requireNonNullElse(storage.growTo(), storage.size());
            if ((long) fewest * storage.size().mebibytes() > scaling.min() * grown.mebibytes()) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling", "min"),
                        "what " + fewest + " members keep on " + storage.size() + " each does not fit on "
                                + scaling.min() + " with " + grown + " each");
            }
        }
    }
}
