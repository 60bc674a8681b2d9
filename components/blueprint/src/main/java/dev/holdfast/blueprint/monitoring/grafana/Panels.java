package dev.holdfast.blueprint.monitoring.grafana;

import java.util.ArrayList;
import java.util.List;

/** Lays panels out, two in a row. */
final class Panels {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;
    private static final String LETTERS = "ABCDEFGH";

    private final List<Panel> panels = new ArrayList<>();

    /** Adds a panel; queries and legends in turn. */
    Panels add(String title, String description, String unit, String... queriesAndLegends) {
        List<Panel.Query> queries = new ArrayList<>();
        for (int i = 0; i < queriesAndLegends.length; i += 2) {
            queries.add(new Panel.Query(
                    LETTERS.substring(i / 2, i / 2 + 1), queriesAndLegends[i], queriesAndLegends[i + 1]));
        }
        int place = panels.size();
        panels.add(new Panel(
                place + 1,
                title,
                description,
                unit,
                place % 2 * WIDTH,
                place / 2 * HEIGHT,
                WIDTH,
                HEIGHT,
                List.copyOf(queries)));
        return this;
    }

    List<Panel> all() {
        return List.copyOf(panels);
    }

    boolean isEmpty() {
        return panels.isEmpty();
    }
}
