package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.FailoverBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.RecoveryAction;
import dev.holdfast.topology.read.TopologyPath;

/**
 * With {@code action: failover}, automatic, and data that other regions see later, there are at least three regions: of two, neither can tell
 * the loss of the other from that of the line between them.
 */
public final class FailoverHasWitness implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M21b", "Automatic failover to another region has a third that can tell who is left")
            .notedInDevelopment()
            .because(
                    "The line between two regions breaks, each takes the other for lost, both take writes, and the two histories can never be joined.")
            .from(
                    "requirements R111, R116 (BUG 118)",
                    "Kleppmann, Designing Data-Intensive Applications, 2017, chapter 8")
            .fix("Add a third region, if only for a witness, or let a person decide.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** The fewest that have a majority without one. */
    private static final int MAJORITY = 3;

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        FailoverBlueprint failover = blueprint.failover();
        if (failover != null
                && failover.automatic()
                && failover.action() == RecoveryAction.FAILOVER
                && blueprint.regions().size() > 1
                && blueprint.regions().size() < MAJORITY) {
            found.at(
                    TopologyPath.of("failover", "automatic"),
                    "of " + blueprint.regions().size()
                            + " regions neither can tell the loss of the other from that of the line between them");
        }
    }
}
