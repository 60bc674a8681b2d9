package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation {@link Annotations#WAIT_FOR} asks for, as {@code kubectl wait --for} writes it:
 * {@code condition=TYPE[=STATUS]}, {@code jsonpath={.a.b}[=VALUE]}, or a JSON array of both. Source: {@code ReadyCondition} in
 * {@code provider/pkg/metadata/overrides.go}. A JSON path may have plain keys only.
 */
final class RequestedReadiness {

    private static final Pattern CONDITION = Pattern.compile("condition=([^=]+)(?:=(.*))?");
    private static final Pattern JSON_PATH = Pattern.compile("jsonpath=\\{((?:\\.[A-Za-z0-9]+)+)}(?:=(.*))?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private RequestedReadiness() {}

    /** Throws IllegalArgumentException for an expression that is not understood. */
    static Readiness of(String annotation) {
        List<Readiness> all = new ArrayList<>();
        if (annotation.startsWith("[")) {
            QUOTED.matcher(annotation).results().forEach(match -> all.add(one(match.group(1))));
        } else {
            all.add(one(annotation));
        }
        return live -> all.stream().flatMap(each -> each.missing(live).stream()).toList();
    }

    private static Readiness one(String expression) {
        Matcher condition = CONDITION.matcher(expression);
        if (condition.matches()) {
            String status = condition.group(2) == null ? "True" : condition.group(2);
            return Readiness.when(
                    expression,
                    live -> status.equalsIgnoreCase(
                            ObjectTree.text(Conditions.of(live, condition.group(1)), "status")));
        }
        Matcher path = JSON_PATH.matcher(expression);
        if (path.matches()) {
            String[] keys = path.group(1).substring(1).split("\\.", -1);
            return Readiness.when(expression, live -> holds(live, keys, path.group(2)));
        }
        throw new IllegalArgumentException(
                "expected condition=TYPE or jsonpath={.a.b} in " + Annotations.WAIT_FOR + ", got " + expression);
    }

    private static boolean holds(Map<String, Object> live, String[] keys, @Nullable String value) {
        Object found = ObjectTree.at(live, keys);
        return found != null && (value == null || value.equals(found.toString()));
    }
}
