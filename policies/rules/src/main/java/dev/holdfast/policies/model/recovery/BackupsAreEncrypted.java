package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** Whoever can read the bucket has all data at once. */
public final class BackupsAreEncrypted implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M23b", "Backups are encrypted")
            .because("One wrong policy on the bucket, and all customers are public in one file.")
            .from("requirements R108", "CIS AWS Foundations 2.1.1")
            .fix("Leave encrypted out: it is true then.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        BackupsBlueprint backups = system.blueprint().backups();
        if (backups != null && !backups.encrypted()) {
            found.at(TopologyPath.of("backups", "encrypted"), "the bucket does not encrypt them");
        }
    }
}
