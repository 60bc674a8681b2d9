package dev.holdfast.cli;

import dev.holdfast.policies.rule.Parameter;
import dev.holdfast.policies.rule.RuleInfo;

/** What there is to say about a rule, for people. */
final class RuleText {
    private RuleText() {}

    /** Some lines, each with its end. */
    static String of(RuleInfo rule) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append(": ").append(rule.title()).append('\n');
        text.append("  about        ").append(rule.family().words()).append('\n');
        text.append("  severity     ").append(rule.severity().word());
        if (rule.inDevelopment() != rule.severity()) {
            text.append(" (").append(rule.inDevelopment().word()).append(" in development)");
        }
        text.append("\n  why          ").append(rule.rationale());
        text.append("\n  what to do   ").append(rule.remediation());
        text.append("\n  from         ")
                .append(String.join(", ", rule.sources()))
                .append('\n');
        for (Parameter parameter : rule.parameters()) {
            text.append("  parameter    ")
                    .append(parameter.name())
                    .append(": ")
                    .append(parameter.description())
                    .append("; ")
                    .append(parameter.byDefault())
                    .append(" unless set, from ")
                    .append(parameter.least())
                    .append(" to ")
                    .append(parameter.most())
                    .append('\n');
        }
        return text.toString();
    }
}
