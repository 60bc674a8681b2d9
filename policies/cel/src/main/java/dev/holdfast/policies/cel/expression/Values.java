package dev.holdfast.policies.cel.expression;

import dev.cel.common.values.NullValue;
import dev.holdfast.policies.tree.Node;
import java.util.Locale;
import java.util.Set;

/**
 * Shows what is looked at to CEL, without copying it.
 *
 * @param budget what looking at it is charged to
 * @param forPeople whether what comes out will be shown, so that secrets may not be in it
 * @param secretKeys the keys of the root under which everything is secret
 */
record Values(Budget budget, boolean forPeople, Set<String> secretKeys) {
    /** What stands for a secret in messages. */
    static final String SECRET = "(secret)";

    /** The value of the subject itself. */
    Object root(Node node) {
        return node.isMap() ? new MapView(node, this, true, false) : of(node, false);
    }

    /** The value of a node that is there. */
    Object of(Node node, boolean secret) {
        budget.charge(1);
        if (node.isMap()) {
            return new MapView(node, this, false, secret);
        }
        if (node.isList()) {
            return new ListView(node.items(), this, secret);
        }
        String text = node.text();
        if (text == null) {
            return NullValue.NULL_VALUE;
        }
        return forPeople && (secret || node.isSecret()) ? SECRET : single(node, text);
    }

    private static Object single(Node node, String text) {
        if (node.isTrue()) {
            return true;
        }
        if (node.isFalse()) {
            return false;
        }
        Long whole = node.whole();
        if (whole != null) {
            return whole;
        }
        return node.isPlain() ? number(text) : text;
    }

    private static Object number(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".inf")) {
            return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (lower.equals(".nan")) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException hexadecimalBeyond64Bits) {
            return text;
        }
    }
}
