package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.topology.Disruption;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.CountOrPercent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how many replicas planned work may take away at once in each region. */
final class DisruptionResolution {
    /** A budget and its reason; one that follows from nothing is as it was written. */
    private record Budget(int away, String because, List<TopologyPath> from) {
        /** Whether it is that of another region too; budgets of one service follow from the same values. */
        boolean sameAs(Budget other) {
            return away == other.away && because.equals(other.because);
        }
    }

    private final TopologyPath service;
    private final @Nullable Disruption written;
    private final ServiceKind kind;
    private final @Nullable ConsensusBlueprint consensus;
    private final Scope scope;
    private final long votingRegions;

    private DisruptionResolution(
            String name,
            @Nullable Disruption written,
            ServiceKind kind,
            Map<String, Integer> replicas,
            @Nullable ConsensusBlueprint consensus,
            Scope scope) {
        this.service = Scope.at("services", name);
        this.written = written;
        this.kind = kind;
        this.consensus = consensus;
        this.scope = scope;
        this.votingRegions = replicas.keySet().stream()
                .filter(region -> !scope.recovers(region))
                .count();
    }

    /**
     * Returns the budget of a service.
     *
     * @param name the service
     * @param written what was written, if anything
     * @param kind what the service keeps
     * @param replicas replicas by region, the fewest to which an autoscaler may go
     * @param consensus how they agree, if they vote
     * @return the budget, or nothing where no region has two replicas
     */
    static @Nullable DisruptionBlueprint resolve(
            String name,
            @Nullable Disruption written,
            ServiceKind kind,
            Map<String, Integer> replicas,
            @Nullable ConsensusBlueprint consensus,
            Scope scope) {
        return new DisruptionResolution(name, written, kind, replicas, consensus, scope).resolve(replicas);
    }

    private @Nullable DisruptionBlueprint resolve(Map<String, Integer> replicas) {
        TopologyPath path = service.key("disruption");
        Map<String, Budget> budgets = new LinkedHashMap<>();
        replicas.forEach((region, number) -> {
            if (number > 1) {
                budgets.put(region, budget(path, number));
            }
        });
        if (budgets.isEmpty()) {
            scope.decisions()
                    .derived(
                            path,
                            "none",
                            "a budget on a single replica keeps its node from being drained, or allows what needs no permission",
                            service.key("replicas"));
            return null;
        }
        Budget first = budgets.values().iterator().next();
        boolean same = budgets.values().stream().allMatch(first::sameAs);
        Map<String, Integer> byRegion = new LinkedHashMap<>();
        budgets.forEach((region, budget) -> {
            TopologyPath at = same
                    ? path.key("maxUnavailable")
                    : path.key("maxUnavailable").key(region);
            byRegion.put(region, note(at, budget));
        });
        return new DisruptionBlueprint(byRegion);
    }

    private int note(TopologyPath at, Budget budget) {
        return budget.from().isEmpty()
                ? scope.decisions().written(at, budget.away())
                : scope.decisions()
                        .derived(
                                at,
                                budget.away(),
                                budget.because(),
                                budget.from().toArray(TopologyPath[]::new));
    }

    private Budget budget(TopologyPath path, int of) {
        TopologyPath replicas = service.key("replicas");
        if (written != null && written.maxUnavailable() != null) {
            CountOrPercent wish = written.maxUnavailable();
            int away = share(wish, of);
            boolean asWritten = Integer.valueOf(away).equals(wish.count());
            return new Budget(
                    away, of(wish, of), asWritten ? List.of() : List.of(path.key("maxUnavailable"), replicas));
        }
        if (written != null && written.minAvailable() != null) {
            return new Budget(
                    of - written.minAvailable().roundUp(of),
                    "what is beyond " + written.minAvailable() + " of " + of + ", a share rounded up",
                    List.of(path.key("minAvailable"), replicas));
        }
        Maintenance maintenance = scope.topology().maintenance();
        CountOrPercent share = maintenance == null ? null : maintenance.maxUnavailable();
        if (consensus != null) {
            return votes(consensus, of);
        }
        if (share != null) {
            return new Budget(
                    Math.min(of - 1, share(share, of)),
                    of(share, of) + ", and one has to stay",
                    List.of(Scope.at("maintenance", "maxUnavailable"), replicas));
        }
        return kind == ServiceKind.STATEFUL
                ? new Budget(1, "one at a time where replicas keep data", List.of(replicas, service.key("kind")))
                : new Budget(
                        Math.max(1, of / 4), "a quarter of " + of + ", rounded down, at least 1", List.of(replicas));
    }

    /** No cluster knows what another one drains at the same time, so that regions share what may be missing; each needs one, or nothing could ever be drained there. */
    private Budget votes(ConsensusBlueprint votes, int of) {
        TopologyPath path = service.key("consensus");
        int spare = votes.tolerated() / (int) Math.max(1, votingRegions);
        String because = votes.tolerated() == 0
                ? "the quorum of " + votes.quorum() + " bears no loss; 1 lets nodes be drained at the price of a stop"
                : "members beyond the quorum: " + votes.members() + " − " + votes.quorum()
                        + ", no more than may be faulty"
                        + (votingRegions > 1 ? ", shared by " + votingRegions + " regions, at least 1 in each" : "");
        return new Budget(
                Math.max(1, Math.min(spare, of - 1)),
                because,
                List.of(path.key("members"), path.key("quorum"), path.key("tolerated")));
    }

    /** A share is rounded down, but one that is not 0% gives at least 1. */
    private static int share(CountOrPercent share, int of) {
        boolean some = share.percent() != null && share.percent().value().signum() > 0;
        return some ? Math.max(1, share.roundDown(of)) : share.roundDown(of);
    }

    private static String of(CountOrPercent share, int of) {
        return share + " of " + of + (share.percent() == null ? "" : ", rounded down, at least 1");
    }
}
