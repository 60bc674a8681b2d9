package dev.holdfast.blueprint.monitoring.grafana;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Requests;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.Workload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From a site to its dashboards: what every part has in common, what services measure themselves, data, objectives. */
public final class GrafanaLowering {
    private static final int LONGEST_UID = 40;
    private static final String SHARE = "percentunit";
    private static final String SECONDS = "s";
    private static final String RATE = "reqps";
    private static final String COUNT = "short";
    private static final String SERVICE = "{{service}}";
    private static final List<String> SHARES = List.of("p50", "p95", "p99");

    private final Site site;
    private final String window;

    private GrafanaLowering(Site site) {
        this.site = site;
        this.window = "[" + Promql.time(site.rateWindow()) + "]";
    }

    /** Returns the dashboards of a site; none without a panel. */
    public static List<Dashboard> lower(Site site) {
        GrafanaLowering lowering = new GrafanaLowering(site);
        List<Dashboard> all = new ArrayList<>();
        lowering.add(all, "overview", "Overview", lowering.overview());
        lowering.add(all, "requests", "Requests", lowering.requests());
        lowering.add(all, "data", "Databases and caches", lowering.data());
        lowering.add(all, "objectives", "Objectives", lowering.objectives());
        return List.copyOf(all);
    }

    private void add(List<Dashboard> all, String name, String title, Panels panels) {
        if (!panels.isEmpty()) {
            String system = site.blueprint().name();
            all.add(new Dashboard(
                    uid(system + "-" + name),
                    system + " · " + title,
                    name,
                    List.of("holdfast", system),
                    Dashboard.CHOSEN,
                    panels.all()));
        }
    }

    /** A uid has 40 characters at most; one that is too long keeps its beginning and ends in a fingerprint of the whole. */
    private static String uid(String name) {
        if (name.length() <= LONGEST_UID) {
            return name;
        }
        String fingerprint = "-" + Integer.toHexString(name.hashCode());
        return name.substring(0, LONGEST_UID - fingerprint.length()) + fingerprint;
    }

    private Panels overview() {
        Panels panels = new Panels()
                .add(
                        "Checks from outside",
                        "The part of the addresses of each service that answer.",
                        SHARE,
                        "avg by (service) (probe_success{job=\"checks\"})",
                        SERVICE)
                .add(
                        "Duration of checks",
                        "How long the slowest answer to a check took.",
                        SECONDS,
                        "max by (service) (probe_duration_seconds{job=\"checks\"})",
                        SERVICE)
                .add(
                        "Alerts",
                        "Alerts that fire, without the one that always does.",
                        COUNT,
                        "count by (alertname, severity) (ALERTS{alertstate=\"firing\", severity!=\"none\"})",
                        "{{severity}} {{alertname}}");
        if (!site.onKubernetes()) {
            return panels;
        }
        String namespace = "{namespace=\"" + site.namespace() + "\"}";
        versions(panels);
        return panels.add(
                        "Replicas that are ready",
                        "Of each workload.",
                        COUNT,
                        "max by (statefulset) (kube_statefulset_status_replicas_ready" + namespace + ")",
                        "{{statefulset}}",
                        "max by (deployment) (kube_deployment_status_replicas_ready" + namespace + ")",
                        "{{deployment}}")
                .add(
                        "Processors",
                        "The part that each replica uses of what it may.",
                        SHARE,
                        "holdfast:cpu_use:ratio",
                        "{{pod}}")
                .add(
                        "Memory",
                        "The part that each replica uses of what it may.",
                        SHARE,
                        "holdfast:memory_use:ratio",
                        "{{pod}}")
                .add("Volumes", "How full they are.", SHARE, "holdfast:disk_use:ratio", "{{persistentvolumeclaim}}")
                .add(
                        "Starts of containers",
                        "Within an hour, without the first.",
                        COUNT,
                        "sum by (pod) (increase(kube_pod_container_status_restarts_total" + namespace + "[1h]))",
                        "{{pod}}");
    }

    /** What Argo Rollouts runs is known by the sets of its versions: how far an update has come is seen here. */
    private void versions(Panels panels) {
        List<String> sets = Workload.of(site).stream()
                .filter(Workload::staged)
                .map(Workload::sets)
                .toList();
        if (!sets.isEmpty()) {
            Promql ready = Promql.of("kube_replicaset_status_ready_replicas")
                    .with("namespace", site.namespace())
                    .matching("replicaset", String.join("|", sets));
            panels.add(
                    "Replicas of each version that are ready",
                    "Of services whose versions run side by side.",
                    COUNT,
                    "max by (replicaset) (" + ready + ") > 0",
                    "{{replicaset}}");
        }
    }

    private Panels requests() {
        Panels panels = new Panels();
        Duration over = site.rateWindow();
        for (ServiceBlueprint service : site.services()) {
            MetricsBlueprint metrics = service.metrics();
            if (metrics != null && metrics.requests() != null) {
                Requests requests = new Requests(service.name(), metrics.requests(), metrics.status());
                panels.add(
                        service.name() + ": requests",
                        "In a second.",
                        RATE,
                        "sum(rate(" + requests.all().over(over) + "))",
                        service.name());
                panels.add(
                        service.name() + ": errors",
                        "The part of answers with a status of 500 and above.",
                        SHARE,
                        requests.errorRatio(over),
                        service.name());
            }
            if (metrics != null && metrics.durations() != null) {
                List<String> queries = new ArrayList<>();
                for (String share : SHARES) {
                    Promql buckets = Promql.of(metrics.durations() + "_bucket").with("service", service.name());
                    queries.add("histogram_quantile(" + Promql.number(Requests.quantile(share)) + ", sum by (le) (rate("
                            + buckets.over(over) + ")))");
                    queries.add(share);
                }
                panels.add(service.name() + ": durations", "Of answers.", SECONDS, queries.toArray(new String[0]));
            }
        }
        if (!site.measuredBalancers().isEmpty()) {
            String frontends = "haproxy_frontend_http_responses_total{proxy!=\"health\"}" + window;
            panels.add(
                            "Load balancers: answers",
                            "In a second, by the first digit of their status.",
                            RATE,
                            "sum by (service, code) (rate(" + frontends + "))",
                            "{{service}} {{code}}")
                    .add(
                            "Load balancers: servers that take requests",
                            "Of each backend.",
                            COUNT,
                            "min by (service, proxy) (haproxy_backend_active_servers)",
                            "{{service}} {{proxy}}");
        }
        return panels;
    }

    private boolean operated(DatabaseBlueprint database) {
        return site.onKubernetes() && database.kubernetes().operated();
    }

    private Panels data() {
        Panels panels = new Panels();
        if (site.databases().stream().anyMatch(this::operated)) {
            panels.add(
                            "Databases: connections of instances",
                            "That are open.",
                            COUNT,
                            "sum by (service, pod) (cnpg_backends_total)",
                            "{{service}} {{pod}}")
                    .add(
                            "Databases: instances behind",
                            "How far an instance is behind the primary.",
                            SECONDS,
                            "max by (service, pod) (cnpg_pg_replication_lag)",
                            "{{service}} {{pod}}");
        }
        if (site.databases().stream().anyMatch(database -> !operated(database))) {
            panels.add(
                            "Databases: connections",
                            "The part of those that are allowed.",
                            SHARE,
                            "sum by (service, instance) (pg_stat_activity_count) / max by (service, instance) (pg_settings_max_connections)",
                            "{{service}} {{instance}}")
                    .add(
                            "Databases: replicas behind",
                            "Bytes of the log that a replica has not yet applied.",
                            "bytes",
                            "max by (service, application_name) (pg_stat_replication_pg_wal_lsn_diff)",
                            "{{service}} {{application_name}}");
        }
        if (!site.caches().isEmpty()) {
            panels.add(
                            "Caches: hits",
                            "The part of questions that they can answer.",
                            SHARE,
                            "sum by (service) (rate(redis_keyspace_hits_total" + window
                                    + ")) / (sum by (service) (rate(redis_keyspace_hits_total" + window
                                    + ")) + sum by (service) (rate(redis_keyspace_misses_total" + window + ")))",
                            SERVICE)
                    .add(
                            "Caches: memory",
                            "What they hold.",
                            "bytes",
                            "max by (service, instance) (redis_memory_used_bytes)",
                            SERVICE);
        }
        return panels;
    }

    private Panels objectives() {
        Panels panels = new Panels();
        boolean any = site.services().stream().anyMatch(service -> service.objectives() != null);
        if (any) {
            panels.add(
                            "Budget that is left",
                            "Of what may go wrong in the window of each objective.",
                            SHARE,
                            "slo:period_error_budget_remaining:ratio",
                            "{{sloth_service}} {{sloth_slo}}")
                    .add(
                            "How fast budgets burn",
                            "At 1 a budget lasts just as long as its window.",
                            COUNT,
                            "slo:current_burn_rate:ratio",
                            "{{sloth_service}} {{sloth_slo}}");
        }
        return panels;
    }
}
