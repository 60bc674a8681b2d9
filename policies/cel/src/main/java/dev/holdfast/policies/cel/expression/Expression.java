package dev.holdfast.policies.cel.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression that has been compiled. It may be evaluated by several threads at once. */
public final class Expression {
    private static final String PARAMETERS = "params.";
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final String text;
    private final CelAbstractSyntaxTree tree;
    private final CelRuntime.Program program;

    Expression(String text, CelAbstractSyntaxTree tree, CelRuntime.Program program) {
        this.text = text;
        this.tree = tree;
        this.program = program;
    }

    /**
     * What an expression is about.
     *
     * @param object the subject
     * @param secretKeys the keys of the subject under which everything is secret
     * @param parameters the values of the parameters, by name
     */
    public record About(Node object, Set<String> secretKeys, Map<String, Long> parameters) {}

    /** As it is written. */
    public String text() {
        return text;
    }

    /** Its checked syntax tree. */
    public CelAbstractSyntaxTree tree() {
        return tree;
    }

    /**
     * Whether it holds.
     *
     * @throws Undecidable when it has no value
     * @throws UnknownValue when its value depends on one that is not known yet
     * @throws Stopped when it takes more than the limits allow
     */
    public boolean holds(About about, Limits limits) throws Undecidable {
        Object value = evaluate(about, limits, false);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new Undecidable("it gives neither true nor false");
    }

    /**
     * The text that it gives. Where it would show a secret, it shows that there is one.
     *
     * @throws Undecidable when it has no value
     * @throws UnknownValue when its value depends on one that is not known yet
     * @throws Stopped when it takes more than the limits allow
     */
    public String message(About about, Limits limits) throws Undecidable {
        Object value = evaluate(about, limits, true);
        if (value instanceof String message) {
            return message;
        }
        throw new Undecidable("it gives no text");
    }

    private Object evaluate(About about, Limits limits, boolean forPeople) throws Undecidable {
        Budget budget = new Budget(limits);
        Values values = new Values(budget, forPeople, about.secretKeys());
        Object object = values.root(about.object());
        try {
            return program.trace(name -> variable(name, object, about.parameters()), budget);
        } catch (CelEvaluationException failure) {
            throw undecidable(failure);
        } catch (StackOverflowError tooDeep) {
            throw new Stopped("it is nested too deeply");
        }
    }

    private static Optional<Object> variable(String name, Object object, Map<String, Long> parameters) {
        if (name.equals("object")) {
            return Optional.of(object);
        }
        return name.startsWith(PARAMETERS)
                ? Optional.ofNullable(parameters.get(name.substring(PARAMETERS.length())))
                : Optional.empty();
    }

    private Undecidable undecidable(CelEvaluationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownValue notYet) {
                throw notYet;
            }
            if (cause instanceof BadArgument known) {
                return new Undecidable(known.reason());
            }
        }
        return new Undecidable(words(failure.getErrorCode(), String.valueOf(failure.getMessage())));
    }

    /** The library's own messages show values, so they are not passed on. A key that stands in the expression is no secret. */
    private String words(CelErrorCode code, String message) {
        return switch (code) {
            case ATTRIBUTE_NOT_FOUND -> missing(message);
            case INDEX_OUT_OF_BOUNDS -> "it asks for an element that the list does not have";
            case DIVIDE_BY_ZERO -> "it divides by zero";
            case NUMERIC_OVERFLOW -> "a number in it grows beyond 64 bits";
            case OVERLOAD_NOT_FOUND -> "a function or operator in it meets a value of a type that it is not for";
            case BAD_FORMAT, INVALID_ARGUMENT -> "a function in it meets a value that it cannot read";
            default -> "a function or operator in it meets a value that it is not for";
        };
    }

    private String missing(String message) {
        Matcher key = QUOTED.matcher(message);
        return key.find() && text.contains(key.group(1))
                ? "there is no " + key.group(1) + "; ask for it by has(…) before"
                : "it asks for a key that is not there; ask for it by has(…) before";
    }
}
