package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.ConsensusBlueprint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Whether enough members are there to vote. */
final class Votes {
    private static final Duration AT_RISK = Duration.ofMinutes(5);

    private Votes() {}

    /**
     * Alerts about a vote.
     *
     * @param service who votes
     * @param consensus how
     * @param members the query that counts members that are there: one number without labels
     * @param lasting how long a vote may stand still before somebody is told
     * @param signals the series of a test in which so many members are there
     */
    static List<Alert> alerts(
            String service,
            ConsensusBlueprint consensus,
            String members,
            Duration lasting,
            IntFunction<List<Signal>> signals) {
        int quorum = consensus.quorum();
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.QUORUM_LOST)
                .lasting(lasting)
                .service(service)
                .when(members + " < " + quorum)
                .says(
                        "Too few members of " + service + " are there to vote",
                        "A decision needs " + quorum + " of " + consensus.members() + " members.")
                .by(signals.apply(quorum - 1))
                .build());
        if (quorum < consensus.members()) {
            alerts.add(AlertBuilder.warning(AlertKind.QUORUM_AT_RISK)
                    .lasting(AT_RISK)
                    .service(service)
                    .when(members + " == " + quorum)
                    .says(
                            "One more loss would stop the vote of " + service,
                            "Just the " + quorum + " members that a decision needs are there, of " + consensus.members()
                                    + ".")
                    .by(signals.apply(quorum))
                    .build());
        }
        return alerts;
    }
}
