package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.monitoring.grafana.Provisioning;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How Grafana is set, by variables of its environment.
 *
 * @see <a href="https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/">Configure Grafana</a>
 */
public final class GrafanaSettings {
    /** The folder in which it looks for data sources and dashboards. */
    public static final String PROVISIONING = "/etc/grafana/provisioning";

    /** The folder, among the files that are rendered for it, with those that say where data and dashboards are. */
    public static final String PROVISIONING_FILES = "provisioning";

    /** The folder, among the files that are rendered for it, with dashboards. */
    public static final String DASHBOARD_FILES = "dashboards";

    private GrafanaSettings() {}

    /** Returns where the container sees a file that is rendered for it. */
    public static String target(String file) {
        return file.startsWith(DASHBOARD_FILES + "/")
                ? Provisioning.FOLDER + file.substring(DASHBOARD_FILES.length())
                : PROVISIONING + file.substring(PROVISIONING_FILES.length());
    }

    /**
     * Returns the variables. Nothing outside is asked for news or plugins, to which no network rule leads.
     *
     * @param passwordFile the file with the password of the user {@code admin}
     */
    public static Map<String, String> of(String passwordFile) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("GF_SECURITY_ADMIN_PASSWORD__FILE", passwordFile);
        settings.put("GF_PATHS_PROVISIONING", PROVISIONING);
        settings.put("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false");
        settings.put("GF_ANALYTICS_CHECK_FOR_UPDATES", "false");
        settings.put("GF_ANALYTICS_REPORTING_ENABLED", "false");
        settings.put("GF_NEWS_NEWS_FEED_ENABLED", "false");
        settings.put("GF_PLUGINS_PREINSTALL_DISABLED", "true");
        return settings;
    }
}
