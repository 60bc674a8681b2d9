package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.compose.ComposeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programs that measure: what they have to be called to be found, and where they answer. */
public final class Programs {
    /** Prometheus. */
    public static final String PROMETHEUS = "prometheus";

    /** Alertmanager. */
    public static final String ALERTMANAGER = "alertmanager";

    /** Grafana. */
    public static final String GRAFANA = "grafana";

    /** The exporter that checks from outside. */
    public static final String BLACKBOX = "blackbox-exporter";

    /** The exporter of what the API server of Kubernetes knows. */
    public static final String KUBE_STATE_METRICS = "kube-state-metrics";

    /** Where Prometheus answers. */
    public static final int PROMETHEUS_PORT = 9090;

    /** Where Alertmanager answers. */
    public static final int ALERTMANAGER_PORT = 9093;

    /** Where instances of Alertmanager talk to each other. */
    public static final int ALERTMANAGER_PEER_PORT = 9094;

    /** Where Grafana answers. */
    public static final int GRAFANA_PORT = 3000;

    /** Where the exporter that checks from outside answers. */
    public static final int BLACKBOX_PORT = 9115;

    /** Where the exporter of PostgreSQL answers. */
    public static final int POSTGRES_PORT = 9187;

    /** Where the exporter of Redis answers. */
    public static final int REDIS_PORT = 9121;

    /** Where the exporter of Kubernetes answers. */
    public static final int KUBE_STATE_METRICS_PORT = 8080;

    /** Where the exporter of Kubernetes tells of itself. */
    public static final int KUBE_STATE_TELEMETRY_PORT = 8081;

    /** Where kubelets answer. */
    public static final int KUBELET_PORT = 10250;

    private static final String EXPORTER = "-exporter";

    private Programs() {}

    /**
     * Returns the exporters of a database, each by its name with the host that it asks. One host can ask every instance; in a cluster the
     * primary is asked, which knows its replicas.
     */
    public static Map<String, String> exporters(Site site, DatabaseBlueprint database) {
        Map<String, String> exporters = new LinkedHashMap<>();
        if (site.onKubernetes()) {
            exporters.put(database.name() + EXPORTER, site.host(database.name()));
            return exporters;
        }
        List<String> instances = new ArrayList<>();
        instances.add(ComposeNames.primary(database.name()));
        instances.addAll(ComposeNames.replicas(database));
        instances.forEach(instance -> exporters.put(instance + EXPORTER, instance));
        return exporters;
    }

    /** Returns the exporter of a cache. */
    public static String exporter(String cache) {
        return cache + EXPORTER;
    }
}
