package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * The lease of a primary of CloudNativePG ({@code spec.primaryLease}, from 1.30 on) lasts longer than the primary tries to renew it, and
 * that is longer than a try with its jitter of a fifth. The defaults are 15, 10 and 2 seconds.
 */
public final class LeaseIsRenewedInTime implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D06b", "The lease of a primary outlasts the tries to renew it")
            .because("A lease that ends before the primary gives up renewing it lets a second primary begin "
                    + "while the first still writes: two histories, one of which is thrown away.")
            .from("https://github.com/cloudnative-pg/cloudnative-pg/blob/main/api/v1/cluster_types.go")
            .fix("Keep leaseDurationSeconds above renewDeadlineSeconds, and that above 1.2 times retryPeriodSeconds.");

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
        run.each(PostgresServers.clusters(inputs), object -> check(object, run));
    }

    private static void check(KubernetesObject object, RuleRun run) {
        Node lease = object.node().at("spec", "primaryLease");
        if (!lease.isMap()) {
            return;
        }
        long duration = seconds(lease.get("leaseDurationSeconds"), 15);
        long deadline = seconds(lease.get("renewDeadlineSeconds"), 10);
        long retry = seconds(lease.get("retryPeriodSeconds"), 2);
        if (duration <= deadline) {
            run.found(
                    object,
                    lease,
                    "spec.primaryLease.leaseDurationSeconds",
                    "the lease lasts " + duration + " s, and renewing it may take " + deadline + " s");
        }
        if (10 * deadline <= 12 * retry) {
            run.found(
                    object,
                    lease,
                    "spec.primaryLease.renewDeadlineSeconds",
                    "renewing may take " + deadline + " s, and one try comes up to 1.2 times " + retry
                            + " s after another");
        }
    }

    private static long seconds(Node node, long byDefault) {
        Long written = node.whole();
        return written == null ? byDefault : Math.min(written, 1_000_000);
    }
}
