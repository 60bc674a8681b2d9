package dev.holdfast.blueprint.resolve;

import java.util.Map;
import java.util.Objects;

/** The connections that a PostgreSQL server takes. */
final class Connections {
    private Connections() {}

    /** How many it takes at most; PostgreSQL's own default where somebody wrote what is no number: it refuses that itself. */
    static int most(Map<String, String> parameters) {
        String written = Objects.requireNonNullElse(parameters.get("max_connections"), "");
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 100;
    }
}
