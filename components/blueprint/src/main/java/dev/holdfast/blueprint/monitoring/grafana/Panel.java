package dev.holdfast.blueprint.monitoring.grafana;

import java.util.List;

/**
 * A panel with curves.
 *
 * @param id its number in the dashboard, from 1
 * @param title its title
 * @param description what it shows
 * @param unit the unit of its values, as Grafana names them
 * @param x its column, of 24
 * @param y its row
 * @param w its width
 * @param h its height
 * @param queries its queries
 */
public record Panel(
        int id, String title, String description, String unit, int x, int y, int w, int h, List<Query> queries) {
    /**
     * A query.
     *
     * @param refId its letter
     * @param expr what is asked
     * @param legend the name of each curve, with labels in double braces
     */
    public record Query(String refId, String expr, String legend) {}
}
