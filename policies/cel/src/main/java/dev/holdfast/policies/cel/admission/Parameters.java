package dev.holdfast.policies.cel.admission;

import dev.holdfast.policies.cel.expression.Expression;
import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.rule.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of parameters into the text of an expression, so that it needs none. Texts and comments in it stay as they are. */
final class Parameters {
    /** A text in CEL, of any form of quotes; a comment; or a parameter. */
    private static final Pattern TOKEN = Pattern.compile("[rR]?(\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)''')"
            + "|[rR](\"[^\"]*\"|'[^']*')"
            + "|\"(\\\\.|[^\"\\\\])*+\"|'(\\\\.|[^'\\\\])*+'"
            + "|//[^\\n]*"
            + "|(?<![A-Za-z0-9_.])params\\s*\\.\\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)"
            + "|[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, Long> values = new HashMap<>();

    /**
     * The parameters of a policy.
     *
     * @param policy the policy
     * @param set the values that are set; the others have their defaults
     */
    Parameters(OwnPolicy policy, Map<String, Long> set) {
        for (Parameter parameter : policy.info().parameters()) {
            values.put(parameter.name(), set.getOrDefault(parameter.name(), parameter.byDefault()));
        }
    }

    String in(Expression expression) {
        Matcher token = TOKEN.matcher(expression.text());
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (token.find()) {
            String name = token.group("name");
            Long value = name == null ? null : values.get(name);
            if (value != null) {
                parts.add(expression.text().substring(from, token.start()));
                parts.add(value < 0 ? "(" + value + ")" : String.valueOf(value));
                from = token.end();
            }
        }
        parts.add(expression.text().substring(from));
        return String.join("", parts).strip();
    }
}
