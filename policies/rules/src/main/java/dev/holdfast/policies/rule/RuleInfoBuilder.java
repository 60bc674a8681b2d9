package dev.holdfast.policies.rule;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link RuleInfo} together. */
public final class RuleInfoBuilder {
    private final Family family;
    private final String id;
    private final String title;
    private final List<String> sources = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private Severity severity = Severity.ERROR;
    private Severity inDevelopment = Severity.ERROR;
    private String rationale = "";

    RuleInfoBuilder(Family family, String id, String title) {
        this.family = family;
        this.id = id;
        this.title = title;
    }

    /** A finding is worth a look, and no more, under every profile. */
    public RuleInfoBuilder warning() {
        severity = Severity.WARNING;
        inDevelopment = Severity.WARNING;
        return this;
    }

    /** A finding is worth knowing, and asks for nothing, under every profile. */
    public RuleInfoBuilder note() {
        severity = Severity.NOTE;
        inDevelopment = Severity.NOTE;
        return this;
    }

    /** In development a finding is only noted: it costs availability, which nobody asks of a laptop. */
    public RuleInfoBuilder notedInDevelopment() {
        inDevelopment = Severity.NOTE;
        return this;
    }

    /** What goes wrong without the rule. */
    public RuleInfoBuilder because(String text) {
        rationale = text;
        return this;
    }

    /** Where it comes from. */
    public RuleInfoBuilder from(String... names) {
        sources.addAll(List.of(names));
        return this;
    }

    /** A number that a team may set. */
    public RuleInfoBuilder parameter(String name, String description, long byDefault, long least, long most) {
        parameters.add(new Parameter(name, description, byDefault, least, most));
        return this;
    }

    /** What to change; ends the description. */
    public RuleInfo fix(String remediation) {
        return new RuleInfo(
                id,
                title,
                severity,
                inDevelopment,
                family,
                rationale,
                remediation,
                List.copyOf(sources),
                List.copyOf(parameters));
    }
}
