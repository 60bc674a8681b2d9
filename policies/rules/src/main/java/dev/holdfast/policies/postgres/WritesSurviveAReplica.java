package dev.holdfast.policies.postgres;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Commits that wait for every replica. CloudNativePG asks for it unless {@code dataDurability} is {@code preferred}; Patroni with {@code
 * synchronous_mode_strict}. */
public final class WritesSurviveAReplica implements PostgresRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D04b", "Writes go on when one replica is lost")
            .warning()
            .because(
                    "Where commits wait for all the replicas that there are, the restart of one, for an update of its node, stops all writes until it is back.")
            .from("https://cloudnative-pg.io/documentation/current/replication/", "requirement R9")
            .fix(
                    "Add a replica; or set dataDurability to preferred, and write down that a second loss may then lose commits.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PostgresServer server, RuleRun run) {
        SynchronousNames names = SynchronousNames.of(server);
        if (!names.names().isEmpty() && names.number() == names.names().size()) {
            run.found(
                    server.at("synchronous_standby_names"),
                    server.place("synchronous_standby_names"),
                    server.fieldOf("synchronous_standby_names"),
                    "commits wait for all of the " + names.number() + " replicas that are named");
        }
        if (server.subject() instanceof KubernetesObject object && server.instances() != null) {
            cloudNative(object, server.instances(), run);
        }
        if (server.subject() instanceof PatroniFile patroni) {
            Node strict = patroni.shared().get("synchronous_mode_strict");
            Node mode = patroni.shared().get("synchronous_mode");
            if (strict.isTrue() && (mode.isTrue() || mode.is("quorum") || mode.is("on"))) {
                run.found(
                        patroni.at(strict),
                        strict,
                        "bootstrap.dcs.synchronous_mode_strict",
                        "writes stop when no synchronous replica is left");
            }
        }
    }

    private static void cloudNative(KubernetesObject object, long instances, RuleRun run) {
        Node synchronous = object.node().at("spec", "postgresql", "synchronous");
        Node number = synchronous.get("number");
        Long written = number.whole();
        boolean waits = !synchronous.get("dataDurability").is("preferred");
        if (written != null && waits && written == instances - 1 && written > 0) {
            run.found(
                    object,
                    number,
                    "spec.postgresql.synchronous.number",
                    "commits wait for all " + written + " replicas of " + instances + " instances");
        }
    }
}
