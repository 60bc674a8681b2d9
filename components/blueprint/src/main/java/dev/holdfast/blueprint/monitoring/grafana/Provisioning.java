package dev.holdfast.blueprint.monitoring.grafana;

import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;

/**
 * Where Grafana finds its data and its dashboards.
 *
 * @param address the address of Prometheus
 * @param interval time between two measurements
 * @param folder the folder in which dashboards are shown
 * @param path the folder in which their files lie
 */
public record Provisioning(String address, String interval, String folder, String path) {
    /** The file that says where data are. */
    public static final String DATASOURCES = "datasources/holdfast.yaml";

    /** The file that says where dashboards are. */
    public static final String DASHBOARDS = "dashboards/holdfast.yaml";

    /** The folder with the files of dashboards. */
    public static final String FOLDER = "/var/lib/holdfast/dashboards";

    /** Returns it for a site. */
    public static Provisioning of(Site site) {
        return new Provisioning(
                "http://" + site.program(Programs.PROMETHEUS) + ":" + Programs.PROMETHEUS_PORT,
                Promql.time(site.blueprint().monitoring().scrapeInterval()),
                site.blueprint().name(),
                FOLDER);
    }
}
