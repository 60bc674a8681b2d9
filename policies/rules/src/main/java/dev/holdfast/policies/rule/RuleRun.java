package dev.holdfast.policies.rule;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of one rule: what it finds is collected here. */
public final class RuleRun {
    private final RuleInfo rule;
    private final Severity severity;
    private final Map<String, Long> parameters;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Subject> undecided = new ArrayList<>();

    /**
     * Begins a run.
     *
     * @param rule the rule
     * @param severity how much its findings count
     * @param parameters what was set, by the parameter's name; the others have their defaults
     */
    public RuleRun(RuleInfo rule, Severity severity, Map<String, Long> parameters) {
        this.rule = rule;
        this.severity = severity;
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException when the rule has no such parameter
     */
    public long number(String name) {
        Long set = parameters.get(name);
        if (set != null) {
            return set;
        }
        return rule.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no parameter " + name))
                .byDefault();
    }

    /** The rule. */
    public RuleInfo rule() {
        return rule;
    }

    /** How much its findings count. */
    public Severity severity() {
        return severity;
    }

    /**
     * A run of the same rule whose findings count otherwise; it begins with none.
     *
     * @param other how much they count
     * @param more parameters in the place of those of this run
     */
    public RuleRun with(Severity other, Map<String, Long> more) {
        Map<String, Long> all = new HashMap<>(parameters);
        all.putAll(more);
        return new RuleRun(rule, other, all);
    }

    /** Takes over what another run of the rule found. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Looks at subjects one by one; where one holds a value that is not known yet, the rule is undecided for it. */
    public <S extends Subject> void each(Iterable<S> subjects, Consumer<S> look) {
        for (S subject : subjects) {
            of(subject, () -> look.accept(subject));
        }
    }

    /** Looks at one subject; where it holds a value that is not known yet, the rule is undecided for it. */
    public void of(Subject subject, Runnable look) {
        int before = findings.size();
        try {
            look.run();
        } catch (UnknownValue notYet) {
            findings.subList(before, findings.size()).clear();
            undecided.add(subject);
        }
    }

    /** Finds something at a value, or where the subject begins if the value is absent. */
    public void found(Subject subject, Node at, String field, String message) {
        found(subject, at, field, message, null);
    }

    /** Finds something at a value that a change would mend. */
    public void found(Subject subject, Node at, String field, String message, @Nullable Fix fix) {
        found(subject, at.place(), field, message, fix);
    }

    /** Finds something at a place. */
    public void found(Subject subject, Place place, String field, String message) {
        found(subject, place, field, message, null);
    }

    private void found(Subject subject, Place place, String field, String message, @Nullable Fix fix) {
        Place nearest = place.line() == 0 ? subject.place() : place;
        findings.add(new Finding(rule, severity, subject, nearest, field, message, fix));
    }

    /** What was found, in the order in which it was. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** For what the rule could not be decided. */
    public List<Subject> undecided() {
        return List.copyOf(undecided);
    }
}
