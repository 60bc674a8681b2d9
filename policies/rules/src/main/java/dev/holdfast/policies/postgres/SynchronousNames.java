package dev.holdfast.policies.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code synchronous_standby_names} says: {@code ANY 1 (a, b)}, {@code FIRST 2 (a, b)}, {@code 2 (a, b)}, {@code a, b}.
 *
 * @param number for how many a commit waits
 * @param names those that it may wait for; empty where it waits for none, or any name is taken
 */
record SynchronousNames(long number, List<String> names) {
    private static final SynchronousNames NONE = new SynchronousNames(0, List.of());

    /** What a server waits for. */
    static SynchronousNames of(PostgresServer server) {
        return of(server.text("synchronous_standby_names", ""));
    }

    /** What a value says; none where it is empty or cannot be understood. */
    static SynchronousNames of(String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        int open = text.indexOf('(');
        if (open < 0) {
            return new SynchronousNames(1, names(text));
        }
        int close = text.lastIndexOf(')');
        String[] before = text.substring(0, open).strip().split("\\s+", -1);
        try {
            long number = Long.parseLong(before[before.length - 1]);
            return new SynchronousNames(number, names(text.substring(open + 1, Math.max(open + 1, close))));
        } catch (NumberFormatException notUnderstood) {
            return NONE;
        }
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (name.strip().equals("*")) {
                return List.of();
            }
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
