package dev.holdfast.policies.model;

import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.RuleSetting;
import dev.holdfast.topology.Profile;
import java.util.Map;
import java.util.Objects;

/** Decides how much a rule counts in a system: the system may set it, and its profile may ask for less than the check does. */
final class Counting {
    private static final RuleSetting NOTHING = new RuleSetting(null, Map.of());

    private Counting() {}

    /** A run of the same rule for one system. */
    static RuleRun in(ResolvedSystem system, RuleRun run) {
        RuleSetting set =
                WrittenPolicies.settings(system).getOrDefault(run.rule().id(), NOTHING);
        return run.with(Objects.requireNonNullElse(set.severity(), byProfile(system, run)), set.parameters());
    }

    private static Severity byProfile(ResolvedSystem system, RuleRun run) {
        boolean asDeclared = run.severity() == run.rule().severity();
        return asDeclared && system.blueprint().profile() == Profile.DEVELOPMENT
                ? run.rule().inDevelopment()
                : run.severity();
    }
}
