package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.topology.Disruption;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.CountOrPercent;
import org.jspecify.annotations.Nullable;

/** Decides how many replicas planned work may take away at once. */
final class DisruptionResolution {
    private DisruptionResolution() {}

    /**
     * Returns the budget of a service in a region.
     *
     * @param name the service
     * @param written what was written, if anything
     * @param kind what the service keeps
     * @param fewest replicas in the region that has fewest, the autoscaler's least number counted
     * @param consensus how they agree, if they vote
     * @return the budget, or nothing for a single replica, whose node could otherwise never be drained
     */
    static @Nullable DisruptionBlueprint resolve(
            String name,
            @Nullable Disruption written,
            ServiceKind kind,
            int fewest,
            @Nullable ConsensusBlueprint consensus,
            Scope scope) {
        TopologyPath path = Scope.at("services", name, "disruption");
        TopologyPath at = path.key("maxUnavailable");
        TopologyPath replicas = Scope.at("services", name, "replicas");
        Decisions decisions = scope.decisions();
        if (fewest < 2) {
            decisions.derived(
                    path, "none", "a budget on a single replica would keep its node from being drained", replicas);
            return null;
        }
        if (written != null && written.maxUnavailable() != null) {
            CountOrPercent wish = written.maxUnavailable();
            int most = atLeastOne(wish, fewest);
            return new DisruptionBlueprint(
                    wish.percent() == null
                            ? decisions.written(at, most)
                            : decisions.derived(
                                    at, most, wish + " of " + fewest + ", rounded down, at least 1", at, replicas));
        }
        if (written != null && written.minAvailable() != null) {
            int least = written.minAvailable().roundUp(fewest);
            return new DisruptionBlueprint(decisions.derived(
                    at,
                    fewest - least,
                    "what is beyond minAvailable of " + fewest,
                    path.key("minAvailable"),
                    replicas));
        }
        return new DisruptionBlueprint(derive(name, path, kind, fewest, consensus, scope, replicas));
    }

    private static int derive(
            String name,
            TopologyPath path,
            ServiceKind kind,
            int fewest,
            @Nullable ConsensusBlueprint consensus,
            Scope scope,
            TopologyPath replicas) {
        TopologyPath at = path.key("maxUnavailable");
        if (consensus != null) {
            TopologyPath votes = Scope.at("services", name, "consensus");
            int spare = Math.max(1, Math.min(consensus.tolerated(), fewest - 1));
            return scope.decisions()
                    .derived(
                            at,
                            spare,
                            consensus.tolerated() == 0
                                    ? "the quorum of " + consensus.quorum()
                                            + " bears no loss; 1 lets nodes be drained at the price of a stop"
                                    : "members beyond the quorum: " + consensus.members() + " − " + consensus.quorum()
                                            + ", no more than may be faulty",
                            votes.key("members"),
                            votes.key("quorum"),
                            votes.key("tolerated"));
        }
        Maintenance maintenance = scope.topology().maintenance();
        CountOrPercent share = maintenance == null ? null : maintenance.maxUnavailable();
        if (share != null) {
            return scope.decisions()
                    .derived(
                            at,
                            Math.min(fewest - 1, atLeastOne(share, fewest)),
                            share + " of " + fewest + ", rounded down, at least 1",
                            Scope.at("maintenance", "maxUnavailable"),
                            replicas);
        }
        boolean keeps = kind == ServiceKind.STATEFUL;
        return scope.decisions()
                .derived(
                        at,
                        keeps ? 1 : Math.max(1, fewest / 4),
                        keeps
                                ? "one at a time where replicas keep data"
                                : "a quarter of " + fewest + ", rounded down, at least 1",
                        replicas);
    }

    private static int atLeastOne(CountOrPercent share, int of) {
        return share.percent() == null ? share.roundDown(of) : Math.max(1, share.roundDown(of));
    }
}
