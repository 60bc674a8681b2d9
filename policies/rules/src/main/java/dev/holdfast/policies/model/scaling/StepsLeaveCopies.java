package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/**
 * A service with a ring: the largest step of scaling down, of as many replicas as there may be, is no more than {@code N − max(R, W)}. Where
 * each member keeps all there is nothing to judge.
 */
public final class StepsLeaveCopies implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M17b", "Scaling down takes no more members at once than copies may be missing")
            .notedInDevelopment()
            .because(
                    "The autoscaler takes eight members of a hundred and fifty at once; three of them held all copies of some keys, and these are gone.")
            .from("requirements R94 (BUG 87)", "Kubernetes: Horizontal Pod Autoscaling, scaling policies")
            .fix("Write steps: [{replicas: 1, period: …}] in scaleDown, with a period in which a part is copied.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            AutoscalingBlueprint scaling = service.autoscaling();
            ReplicationBlueprint copies = service.replication();
            if (scaling == null || copies == null || copies.ring() == null) {
                continue;
            }
            int away = scaling.scaleDown().steps().stream()
                    .mapToInt(step -> new StepDown(scaling.max(), step).away())
                    .max()
                    .orElse(0);
            int spare = copies.factor() - Math.max(copies.reads(), copies.writes());
            if (away > spare) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling", "scaleDown", "steps"),
                        away + " of " + scaling.max() + " members may go at once, and of " + copies.factor()
                                + " copies " + spare + " may be missing");
            }
        }
    }
}
