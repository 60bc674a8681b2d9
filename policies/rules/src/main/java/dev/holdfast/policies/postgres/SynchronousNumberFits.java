package dev.holdfast.policies.postgres;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The number of replicas that a commit waits for against those that are named, or that {@code spec.instances} makes. That of Patroni is not
 * known from its file. */
public final class SynchronousNumberFits implements PostgresRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D04a", "Commits wait for no more replicas than there are")
            .because(
                    "A commit that waits for two replicas where there is one waits for good: the application stands still from the first write on.")
            .from(
                    "https://www.postgresql.org/docs/current/runtime-config-replication.html#GUC-SYNCHRONOUS-STANDBY-NAMES",
                    "requirement R9")
            .fix(
                    "Lower the number in synchronous_standby_names, or synchronous.number, below the number of instances; or add replicas.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PostgresServer server, RuleRun run) {
        SynchronousNames names = SynchronousNames.of(server);
        if (!names.names().isEmpty() && names.number() > names.names().size()) {
            found(server, names.number(), names.names().size(), run);
        } else if (server.instances() != null && names.number() > server.instances() - 1) {
            found(server, names.number(), server.instances() - 1, run);
        }
        Long instances = server.instances();
        if (server.kind() == PostgresServer.Kind.CLOUD_NATIVE
                && server.subject() instanceof KubernetesObject object
                && instances != null) {
            for (String[] way : CloudNativeSync.NUMBERS) {
                Node number = object.node().at(way);
                Long written = number.whole();
                if (written != null && written > instances - 1) {
                    run.found(
                            object,
                            number,
                            String.join(".", way),
                            "commits wait for " + written + " replicas, and " + instances + " instances have "
                                    + (instances - 1));
                }
            }
        }
    }

    private static void found(PostgresServer server, long number, long replicas, RuleRun run) {
        run.found(
                server.at("synchronous_standby_names"),
                server.place("synchronous_standby_names"),
                server.fieldOf("synchronous_standby_names"),
                "commits wait for " + number + " replicas, and there are " + replicas);
    }
}
