package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * The command that asks a container for its health.
 *
 * @param node what is written; absent where nothing is
 * @param shell whether a shell runs it
 * @param words the program with its arguments; a single text where a shell runs it; empty where there is none
 */
public record HealthTest(Node node, boolean shell, List<String> words) {
    /** Reads a text, {@code [CMD, …]}, {@code [CMD-SHELL, …]} or {@code [NONE]}. */
    static HealthTest of(Node healthcheck) {
        Node test = healthcheck.get("test");
        if (test.isAbsent() || healthcheck.get("disable").isTrue()) {
            return new HealthTest(test, false, List.of());
        }
        if (!test.isList()) {
            String text = test.textOr("");
            return new HealthTest(test, true, text.equals("NONE") ? List.of() : List.of(text));
        }
        List<String> items = test.items().stream().map(item -> item.textOr("")).toList();
        String first = items.isEmpty() ? "NONE" : items.get(0);
        return switch (first) {
            case "CMD" -> new HealthTest(test, false, items.subList(1, items.size()));
            case "CMD-SHELL" -> new HealthTest(test, true, items.subList(1, items.size()));
            default -> new HealthTest(test, false, List.of());
        };
    }

    /** Whether it asks at all. */
    public boolean asks() {
        return !words.isEmpty();
    }
}
