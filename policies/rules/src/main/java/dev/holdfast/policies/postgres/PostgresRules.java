package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class PostgresRules {
    private PostgresRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new EnoughSenders(),
                new LogIsKeptForReplicas(),
                new FailoverIsManaged(),
                new SynchronousNumberFits(),
                new WritesSurviveAReplica(),
                new NobodyIsTrusted(),
                new ReplicasProveThemselves(),
                new ReplicationIsEncrypted(),
                new NotEverybodyMayTry(),
                new LeaderKeepsItsKey(),
                new LeaseIsRenewedInTime());
    }
}
