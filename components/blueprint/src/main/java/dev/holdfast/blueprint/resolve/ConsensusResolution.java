package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.topology.Consensus;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how many votes a decision needs, and how many members may be faulty. */
final class ConsensusResolution {
    private ConsensusResolution() {}

    /** Returns how the replicas agree, or nothing if they do not vote. */
    static @Nullable ConsensusBlueprint resolve(
            String name, Service service, Map<String, Integer> replicas, Scope scope) {
        Consensus written = service.consensus();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "consensus");
        TopologyPath replicaPath = Scope.at("services", name, "replicas");
        int members = scope.decisions()
                .derived(
                        path.key("members"),
                        scope.serving(replicas),
                        "every replica in a serving region votes",
                        replicaPath);
        boolean byzantine = written.faults() == Faults.BYZANTINE;
        int quorum = scope.decisions()
                .orDerived(
                        path.key("quorum"),
                        written.quorum(),
                        safeQuorum(members, byzantine),
                        byzantine
                                ? "two thirds of the members, rounded up: any two quorums then share an honest member"
                                : "more than half of the members: any two quorums then share a member",
                        replicaPath,
                        path.key("faults"));
        check(path, members, quorum, byzantine, scope);
        int bearable = byzantine ? (members - 1) / 3 : (members - 1) / 2;
        int tolerated = scope.decisions()
                .derived(
                        path.key("tolerated"),
                        Math.max(0, Math.min(members - quorum, bearable)),
                        byzantine
                                ? "fewer than a third of the members may lie, and a quorum has to be left"
                                : "a quorum has to be left",
                        path.key("members"),
                        path.key("quorum"));
        int confirmations = scope.decisions()
                .orDefault(path.key("confirmations"), written.confirmations(), 0, "what a quorum agreed on is final");
        return new ConsensusBlueprint(
                written.faults(), members, quorum, tolerated, written.timeout(), written.heartbeat(), confirmations);
    }

    /**
     * The smallest quorum of which any two share a member, under byzantine faults an honest one.
     *
     * @param members those who vote, at least 1
     * @param byzantine whether a faulty member may lie
     * @return {@code ceil(2n/3)}, the quorum of IBFT and QBFT, or {@code floor(n/2)+1}
     */
    static int safeQuorum(int members, boolean byzantine) {
        return byzantine ? (2 * members + 2) / 3 : members / 2 + 1;
    }

    private static void check(TopologyPath path, int members, int quorum, boolean byzantine, Scope scope) {
        TopologyPath at = path.key("quorum");
        int safe = safeQuorum(members, byzantine);
        String fix = "Write " + safe + ", or leave it out to have it derived (why: docs/concepts/quorum.md).";
        if (quorum > members) {
            scope.problems().contradiction(at, members + " members can never give " + quorum + " votes", fix);
            return;
        }
        int liars = byzantine ? (members - 1) / 3 : 0;
        if (2 * quorum - members <= liars) {
            String why = byzantine && liars > 0
                    ? " is unsafe with byzantine faults: two quorums can share only faulty members"
                    : " is unsafe: two quorums need not share a member";
            scope.problems().contradiction(at, quorum + " of " + members + " members" + why, fix);
        }
    }
}
