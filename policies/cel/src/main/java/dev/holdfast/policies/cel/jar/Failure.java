package dev.holdfast.policies.cel.jar;

import org.jspecify.annotations.Nullable;

/** Says in one line what foreign code threw. */
final class Failure {
    private static final int LONGEST = 300;

    private Failure() {}

    static String words(Throwable thrown) {
        if (thrown instanceof UnsupportedClassVersionError) {
            return "it is compiled for a newer Java than runs here, "
                    + Runtime.version().feature();
        }
        String message = firstLine(thrown.getMessage());
        String name = thrown.getClass().getSimpleName();
        return message.isEmpty() ? name : name + ": " + message;
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
