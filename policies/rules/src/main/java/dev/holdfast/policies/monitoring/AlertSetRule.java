package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A rule that asks whether there is an alert of some kind among those that lie in a folder. */
abstract class AlertSetRule implements Rule {
    /** Whether an alert is of the kind. */
    abstract boolean isMet(PrometheusRule alert);

    /** What is missing where no alert is of the kind. */
    abstract String missing();

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        Map<String, List<RuleFile>> folders = new LinkedHashMap<>();
        for (RuleFile file : inputs.all(RuleFile.class)) {
            if (!file.alerts().isEmpty()) {
                folders.computeIfAbsent(file.document().folder(), none -> new ArrayList<>())
                        .add(file);
            }
        }
        for (List<RuleFile> files : folders.values()) {
            if (files.stream().flatMap(file -> file.alerts().stream()).noneMatch(this::isMet)) {
                MonitoringDocument first = files.get(0).document();
                run.found(first, first.place(), "groups", missing());
            }
        }
    }

    /** Whether a pattern is found in the name or the expression of an alert. */
    static boolean speaksOf(Pattern pattern, PrometheusRule alert) {
        return pattern.matcher(alert.name()).find()
                || pattern.matcher(alert.node().get("expr").textOr("")).find();
    }
}
