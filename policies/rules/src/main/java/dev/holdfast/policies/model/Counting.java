package dev.holdfast.policies.model;

import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.topology.Profile;

/** Decides how much a rule counts in a system: its profile may ask for less than the check does. */
final class Counting {
    private Counting() {}

    /** A run of the same rule for one system. */
    static RuleRun in(ResolvedSystem system, RuleRun run) {
        boolean asDeclared = run.severity() == run.rule().severity();
        Severity severity = asDeclared && system.blueprint().profile() == Profile.DEVELOPMENT
                ? run.rule().inDevelopment()
                : run.severity();
        return run.with(severity);
    }
}
