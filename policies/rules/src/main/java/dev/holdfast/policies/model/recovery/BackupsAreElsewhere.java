package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** The region of the bucket is not the primary one. Silent where it is not stated. Whether restores are tried is not in a topology. */
public final class BackupsAreElsewhere implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M23a", "Backups do not lie in the region that they are for")
            .notedInDevelopment()
            .because("The loss of the region takes the data and its backups together.")
            .from("requirements R108, R109 (BUG 117)")
            .fix("Use a bucket in another region.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        BackupsBlueprint backups = system.blueprint().backups();
        String primary = system.blueprint().primaryRegion().name();
        if (backups != null && primary.equals(backups.region())) {
            found.at(TopologyPath.of("backups", "region"), "they lie in " + primary + ", the primary region");
        }
    }
}
