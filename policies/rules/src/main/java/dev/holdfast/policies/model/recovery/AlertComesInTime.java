package dev.holdfast.policies.model.recovery;

import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/** What is critical lasts no longer before somebody is told than a recovery may take. Silent where no recovery time is stated. */
public final class AlertComesInTime implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M24a", "Somebody is called before the recovery time is over")
            .warning()
            .because("The alert of the outage comes when the outage has already cost more than was promised.")
            .from("requirements R97, R109")
            .fix("Write a shorter critical.lasting.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Recovery recovery = system.blueprint().recovery();
        boolean watched = !system.blueprint().monitoring().critical().watchesNothing();
        Duration lasting = system.blueprint().monitoring().critical().lasting();
        if (recovery != null && watched && lasting.compareTo(recovery.time()) >= 0) {
            found.at(
                    TopologyPath.of("monitoring", "critical", "lasting"),
                    "somebody is told after " + TimeSpan.format(lasting) + ", and recovery has to be over within "
                            + TimeSpan.format(recovery.time()));
        }
    }
}
