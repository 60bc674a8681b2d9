package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
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
 * A service with a ring: the window of scaling down is at least the time that a starting member may take, {@code period × failureThreshold} of
 * its startup probe. When growing, the autoscaler of Kubernetes counts members that are not ready as idle, and so waits by itself. Silent
 * without a startup probe.
 */
public final class MembersArriveBeforeOthersLeave implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M15b", "Members have taken over their part before others may leave")
            .notedInDevelopment()
            .because(
                    "While ten members still stream their keys the load seems to fall, others leave, and the same keys move twice.")
            .from("requirements R82, R94 (BUG 88)", "Kubernetes: Horizontal Pod Autoscaling, algorithm details")
            .fix("Write a scaleDown.window that is as long as a member may take to start.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            AutoscalingBlueprint scaling = service.autoscaling();
            ProbeBlueprint start = service.startupProbe();
            if (scaling == null
                    || start == null
                    || service.replication() == null
                    || service.replication().ring() == null) {
                continue;
            }
            Duration needed = start.period().multipliedBy(start.failureThreshold());
            if (scaling.scaleDown().window().compareTo(needed) < 0) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling", "scaleDown", "window"),
                        TimeSpan.format(scaling.scaleDown().window()) + " is shorter than the "
                                + TimeSpan.format(needed) + " that a member may take to start");
            }
        }
    }
}
