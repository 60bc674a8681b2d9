package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Times in seconds; the defaults of Patroni are 10, 10 and 30. */
public final class LeaderKeepsItsKey implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D06a", "A leader of Patroni has time to renew its key twice")
            .because(
                    "Where two slow answers of the store outlast the key, a healthy primary loses it and steps down: a hiccup of etcd becomes a failover.")
            .from(
                    "https://patroni.readthedocs.io/en/latest/dynamic_configuration.html",
                    "https://patroni.readthedocs.io/en/latest/patroni_configuration.html")
            .fix("Set ttl to loop_wait and twice retry_timeout at least: 10, 10 and 30.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ONE;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        run.each(inputs.all(PatroniFile.class), patroni -> check(patroni, run));
    }

    private static void check(PatroniFile patroni, RuleRun run) {
        long wait = seconds(patroni.shared().get("loop_wait"), 10);
        long retry = seconds(patroni.shared().get("retry_timeout"), 10);
        Node written = patroni.shared().get("ttl");
        long ttl = seconds(written, 30);
        if (wait + 2 * retry > ttl) {
            run.found(
                    patroni.at(written),
                    written.isPresent() ? written : patroni.shared(),
                    "bootstrap.dcs.ttl",
                    "loop_wait " + wait + " s and twice retry_timeout " + retry + " s are more than ttl " + ttl + " s");
        }
    }

    private static long seconds(Node node, long byDefault) {
        Long written = node.whole();
        return written == null ? byDefault : Math.min(written, 1_000_000);
    }
}
