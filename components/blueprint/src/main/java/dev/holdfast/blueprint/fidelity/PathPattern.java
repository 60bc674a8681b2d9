package dev.holdfast.blueprint.fidelity;

import java.util.regex.Pattern;

/**
 * Paths of the topology: {@code services.*.autoscaling} is that part of every service and all that is below it. {@code *} is any one key or
 * number, {@code **} any number of them.
 *
 * @param text the pattern
 */
public record PathPattern(String text) {
    /** Whether a path, in which list items are written {@code [0]} or {@code [*]}, is one of these or below one. */
    public boolean covers(String path) {
        StringBuilder expression = new StringBuilder();
        for (String part : text.split("\\.", -1)) {
            expression.append(
                    switch (part) {
                        case "**" -> "(?:[^.]+\\.)*";
                        case "*" -> "[^.]+\\.";
                        default -> Pattern.quote(part) + "\\.";
                    });
        }
        String dotted = path.replace("[", ".").replace("]", "") + ".";
        return Pattern.compile(expression + ".*").matcher(dotted).matches();
    }
}
