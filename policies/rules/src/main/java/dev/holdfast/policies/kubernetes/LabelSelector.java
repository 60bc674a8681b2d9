package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A label selector, as the API server understands it: every requirement has to hold. */
public final class LabelSelector {
    /** Selects nothing: what an absent selector means. */
    public static final LabelSelector NOTHING = new LabelSelector(List.of(), false);

    private final List<Requirement> requirements;
    private final boolean any;

    private LabelSelector(List<Requirement> requirements, boolean any) {
        this.requirements = requirements;
        this.any = any;
    }

    /** How a requirement compares. */
    enum Operator {
        IN,
        NOT_IN,
        EXISTS,
        DOES_NOT_EXIST,
        /** None that the API server knows; it refuses the object. */
        UNKNOWN
    }

    /** What one label has to be. */
    record Requirement(String key, Operator operator, List<String> values) {
        /** Whether it asks for one value that templates have, so that an index knows what has it. */
        boolean isOneValue() {
            return operator == Operator.IN && values.size() == 1 && !isGiven();
        }

        /** The label with its value, of one that asks for a single value. */
        String label() {
            return key + "=" + values.get(0);
        }

        /** Whether it holds of a pod of a workload, by its template's labels or by one that its controller gives it. */
        boolean mayHold(Workload workload) {
            if (!isGiven() || workload.podLabels().get(key).isPresent()) {
                return holds(workload.podLabels());
            }
            return switch (operator) {
                case IN -> values.stream().anyMatch(value -> GivenLabels.mayHave(workload, key, value));
                case NOT_IN -> true;
                case EXISTS -> GivenLabels.has(workload, key);
                case DOES_NOT_EXIST -> !GivenLabels.has(workload, key);
                case UNKNOWN -> false;
            };
        }

        /** Whether it is about a label that no template has, but controllers give. */
        boolean isGiven() {
            return GivenLabels.has(key);
        }

        boolean holds(Node labels) {
            String value = labels.get(key).text();
            return switch (operator) {
                case IN -> value != null && values.contains(value);
                case NOT_IN -> value == null || !values.contains(value);
                case EXISTS -> value != null;
                case DOES_NOT_EXIST -> value == null;
                case UNKNOWN -> false;
            };
        }
    }

    /** Reads a selector with {@code matchLabels} and {@code matchExpressions}; an absent one selects nothing, an empty one all. */
    public static LabelSelector of(Node selector) {
        return of(selector, key -> key);
    }

    /** Reads a selector of Cilium, whose keys may say whose labels they are: {@code k8s:app}. */
    public static LabelSelector ofEndpoints(Node selector) {
        return of(selector, key -> key.substring(key.indexOf(':') + 1));
    }

    private static LabelSelector of(Node selector, UnaryOperator<String> key) {
        if (!selector.isMap()) {
            return NOTHING;
        }
        List<Requirement> requirements = new ArrayList<>();
        addLabels(selector.get("matchLabels"), key, requirements);
        for (Node expression : selector.get("matchExpressions").items()) {
            List<String> values = new ArrayList<>();
            expression.get("values").items().forEach(value -> values.add(value.textOr("")));
            String about = key.apply(expression.get("key").textOr(""));
            requirements.add(new Requirement(about, operator(expression), values));
        }
        return new LabelSelector(requirements, true);
    }

    /** Reads the plain labels that a Service selects by; none select nothing. */
    public static LabelSelector ofLabels(Node labels) {
        List<Requirement> requirements = new ArrayList<>();
        addLabels(labels, key -> key, requirements);
        return requirements.isEmpty() ? NOTHING : new LabelSelector(requirements, true);
    }

    private static void addLabels(Node labels, UnaryOperator<String> key, List<Requirement> into) {
        for (Entry label : labels.entries()) {
            into.add(new Requirement(
                    key.apply(label.key()), Operator.IN, List.of(label.value().textOr(""))));
        }
    }

    private static Operator operator(Node expression) {
        return switch (expression.get("operator").textOr("")) {
            case "In" -> Operator.IN;
            case "NotIn" -> Operator.NOT_IN;
            case "Exists" -> Operator.EXISTS;
            case "DoesNotExist" -> Operator.DOES_NOT_EXIST;
            default -> Operator.UNKNOWN;
        };
    }

    /** Whether it selects what has these labels. */
    public boolean matches(Node labels) {
        for (Requirement requirement : requirements) {
            if (!requirement.holds(labels)) {
                return false;
            }
        }
        return any;
    }

    /** Whether it may select pods of a workload, also by labels that controllers give them. */
    boolean mayTake(Workload workload) {
        for (Requirement requirement : requirements) {
            if (!requirement.mayHold(workload)) {
                return false;
            }
        }
        return any;
    }

    /** Whether it asks for labels that controllers give, so that it may tell workloads with the same template apart. */
    boolean asksForGiven() {
        for (Requirement requirement : requirements) {
            if (requirement.isGiven()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it selects everything. */
    public boolean isEverything() {
        return any && requirements.isEmpty();
    }

    /** Whether it can select nothing at all. */
    public boolean isNothing() {
        return !any;
    }

    /** What has to hold. */
    List<Requirement> requirements() {
        return requirements;
    }

    /** As a message shows it: {@code app=api,tier in (web)}. */
    public String words() {
        if (requirements.isEmpty()) {
            return any ? "everything" : "nothing";
        }
        List<String> words = new ArrayList<>();
        for (Requirement requirement : requirements) {
            String values = String.join(",", requirement.values());
            words.add(
                    switch (requirement.operator()) {
                        case IN ->
                            requirement.values().size() == 1
                                    ? requirement.key() + "=" + values
                                    : requirement.key() + " in (" + values + ")";
                        case NOT_IN -> requirement.key() + " notin (" + values + ")";
                        case EXISTS -> requirement.key();
                        case DOES_NOT_EXIST -> "!" + requirement.key();
                        case UNKNOWN -> requirement.key() + " (unknown operator)";
                    });
        }
        return String.join(",", words);
    }
}
