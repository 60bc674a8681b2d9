package dev.holdfast.blueprint.monitoring;

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

    private GrafanaSettings() {}

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
