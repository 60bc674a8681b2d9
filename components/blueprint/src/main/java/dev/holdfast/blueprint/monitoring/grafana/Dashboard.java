package dev.holdfast.blueprint.monitoring.grafana;

import java.util.List;

/**
 * A dashboard.
 *
 * @param uid by what links find it; the same for the same system and name, at most 40 characters
 * @param title its title
 * @param file the name of its file, without ending
 * @param tags words to find it by
 * @param datasource how panels refer to the data source that is chosen in the dashboard
 * @param panels what it shows
 */
public record Dashboard(
        String uid, String title, String file, List<String> tags, String datasource, List<Panel> panels) {
    /** How panels refer to the data source that is chosen in the dashboard. */
    public static final String CHOSEN = "${datasource}";
}
