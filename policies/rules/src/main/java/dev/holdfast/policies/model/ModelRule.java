package dev.holdfast.policies.model;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A rule on what a topology means, in each of its environments. */
public interface ModelRule extends Rule {
    /** Looks at a system. */
    void check(ResolvedSystem system, Found found);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    /** What is found alike in several environments is told once, with their names. */
    @Override
    default void check(Inputs inputs, RuleRun run) {
        Map<Finding, List<ResolvedSystem>> alike = new LinkedHashMap<>();
        for (ResolvedSystem system : inputs.all(ResolvedSystem.class)) {
            RuleRun own = Counting.in(system, run);
            if (own.severity() != Severity.OFF) {
                check(system, new Found(system, own));
                own.findings().forEach(finding -> alike.computeIfAbsent(finding, none -> new ArrayList<>())
                        .add(system));
            }
        }
        alike.forEach((finding, systems) -> run.add(named(finding, systems)));
    }

    private static Finding named(Finding finding, List<ResolvedSystem> systems) {
        if (systems.size() == systems.get(0).environments().size()) {
            return finding;
        }
        List<String> names = systems.stream()
                .map(system -> Objects.requireNonNull(system.blueprint().environment()))
                .toList();
        return finding.withMessage(finding.message() + " (in " + String.join(", ", names) + ")");
    }
}
