package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.FailoverBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;

/** The stated detection is no shorter than the slowest probe that it depends on: {@code period × failureThreshold + timeout}. */
public final class FailureIsNoticedInTime implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M14a", "A failure is not answered before it can be noticed")
            .because(
                    "After 30 seconds somebody is told that the service has been restarted; the probe that restarts it needs 100.")
            .from("requirements R107 (BUG 115)")
            .fix("Leave detection out, which derives it, or let the probes ask more often.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        FailoverBlueprint failover = system.blueprint().failover();
        if (failover == null) {
            return;
        }
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ProbeBlueprint probe = service.livenessProbe() == null ? service.readinessProbe() : service.livenessProbe();
            if (probe != null && probe.detection().compareTo(failover.detection()) > 0) {
                found.at(
                        TopologyPath.of("failover", "detection"),
                        TimeSpan.format(failover.detection()) + " is stated, and service " + service.name()
                                + " is noticed after " + probe.failureThreshold() + " × "
                                + TimeSpan.format(probe.period()) + " + " + TimeSpan.format(probe.timeout()) + " = "
                                + TimeSpan.format(probe.detection()));
            }
        }
    }
}
