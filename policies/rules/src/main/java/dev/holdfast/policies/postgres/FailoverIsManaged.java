package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Locale;

/** Workloads on Kubernetes with several pods of PostgreSQL and nobody that fails over. Elsewhere a file does not say whether a failover by itself
 * is wanted; nothing is said there. */
public final class FailoverIsManaged implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA,
                    "D03",
                    "What runs several servers of PostgreSQL makes one the primary when that is lost")
            .notedInDevelopment()
            .because(
                    "A StatefulSet starts the pod of the lost primary again, on a node that may be gone: until somebody promotes a replica by hand, nothing is written.")
            .from("requirement R102")
            .fix("Use CloudNativePG or Patroni; or waive it, and say who promotes a replica.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Images that bring a manager of failovers with them. */
    private static final List<String> MANAGED =
            List.of("patroni", "spilo", "repmgr", "pg_auto_failover", "stolon", "cloudnative-pg", "crunchy");

    @Override
    public Reach reach() {
        return Reach.ONE;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (Workload workload : inputs.cluster().workloads()) {
            run.of(workload.object(), () -> check(workload, run));
        }
    }

    private static void check(Workload workload, RuleRun run) {
        Long replicas = workload.replicas();
        if (replicas == null || replicas < 2) {
            return;
        }
        for (Container container : workload.containers()) {
            Node image = container.node().get("image");
            if (container.isLasting() && isPostgres(image.textOr(""))) {
                run.found(
                        workload.object(),
                        workload.spec().get("replicas"),
                        "spec.replicas",
                        "nothing fails over among " + replicas + " pods of " + image.textOr(""));
                return;
            }
        }
    }

    private static boolean isPostgres(String image) {
        String path = image.split("[@:]", 2)[0].toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean server = name.equals("postgres")
                || name.equals("postgresql")
                || name.equals("postgis")
                || name.equals("timescaledb");
        return server && MANAGED.stream().noneMatch(path::contains);
    }
}
