package dev.holdfast.policies.cel.admission;

import dev.holdfast.policies.cel.policy.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says the scope of a policy in CEL. */
final class ScopeCondition {
    private ScopeCondition() {}

    static List<Condition> of(Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        if (!scope.namespaces().isEmpty()) {
            conditions.add(
                    new Condition("namespace", any("object.metadata.?namespace.orValue('')", scope.namespaces())));
        }
        if (!scope.names().isEmpty()) {
            conditions.add(new Condition("name", any("object.metadata.?name.orValue('')", scope.names())));
        }
        return conditions;
    }

    private static String any(String field, List<String> patterns) {
        return patterns.stream()
                .map(pattern -> field + ".matches(" + text(regex(pattern)) + ")")
                .collect(Collectors.joining(" || "));
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder("^");
        pattern.codePoints().forEach(c -> {
            if (c == '*') {
                regex.append(".*");
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                regex.appendCodePoint(c);
            } else {
                regex.append('\\').appendCodePoint(c);
            }
        });
        return regex.append('$').toString();
    }

    private static String text(String regex) {
        return "'" + regex.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
