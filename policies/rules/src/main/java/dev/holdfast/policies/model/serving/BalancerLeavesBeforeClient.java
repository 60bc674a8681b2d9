package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/**
 * {@code fall × connect < client}: as many attempts to connect as it takes until a replica counts as lost, end before the time of the client
 * itself is over.
 */
public final class BalancerLeavesBeforeClient implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M26b", "A load balancer gives a replica up before its clients give up")
            .warning()
            .because("A machine is lost without a word, and each client waits for it until its own time is over.")
            .from("requirements R37 (BUG 35), R104 (BUG 111)")
            .fix("Write a shorter timeouts.connect, a smaller fall, or a longer timeouts.client.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (LoadBalancerBlueprint balancer : system.blueprint().loadBalancers().values()) {
            Duration client = balancer.timeouts().client();
            Duration tries = balancer.timeouts()
                    .connect()
                    .multipliedBy(balancer.healthCheck().fall());
            if (tries.compareTo(client) >= 0) {
                found.at(
                        TopologyPath.of("loadBalancers", balancer.name(), "timeouts", "connect"),
                        balancer.healthCheck().fall() + " attempts of "
                                + TimeSpan.format(balancer.timeouts().connect()) + " take as long as a client waits: "
                                + TimeSpan.format(client));
            }
        }
    }
}
