package dev.holdfast.policies.model.regions;

import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** Another region serves too, or stands ready. That a region which is named is there, and is not the primary one, is a matter of resolve. */
public final class RecoveryHasRegion implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M19c", "Where recovery is promised, there is a region to recover in")
            .notedInDevelopment()
            .because("The recovery time is stated for the loss of a region, and there is none to go to.")
            .from("requirements R109 (BUG 117)")
            .fix("Add a region with role: recovery or secondary, or leave recovery out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        if (system.blueprint().recovery() != null
                && system.blueprint().regions().size() == 1) {
            found.at(
                    TopologyPath.of("recovery"),
                    "no region takes over when "
                            + system.blueprint().primaryRegion().name() + " is lost");
        }
    }
}
