package dev.holdfast.blueprint.monitoring.scrape;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.compose.ComposeNames;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.blueprint.monitoring.Check;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.proxy.SparePort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a site to what its Prometheus asks, and how often. */
public final class ScrapeLowering {
    private static final String METRICS = "/metrics";
    private static final String TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final String NAME = "__name__";
    private static final String SERVICE = "service";
    private static final String ADDRESS = "__address__";

    private final Site site;
    private final List<ScrapeJob> jobs = new ArrayList<>();

    private ScrapeLowering(Site site) {
        this.site = site;
    }

    /** Returns the configuration of a site's Prometheus. */
    public static PrometheusConfiguration lower(Site site) {
        return new ScrapeLowering(site).configuration();
    }

    private PrometheusConfiguration configuration() {
        MonitoringBlueprint monitoring = site.blueprint().monitoring();
        Duration interval = monitoring.scrapeInterval();
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("system", site.blueprint().name());
        labels.put("environment", site.blueprint().environment());
        labels.put("region", site.region());
        services();
        balancers();
        data();
        checks(monitoring.checkInterval());
        if (site.onKubernetes()) {
            cluster();
        }
        itself();
        return new PrometheusConfiguration(
                Promql.time(interval),
                Promql.time(interval.compareTo(LONGEST_ANSWER) < 0 ? interval : LONGEST_ANSWER),
                labels,
                List.of("rules/*.yaml"),
                site.onKubernetes() ? List.of() : List.of(Programs.ALERTMANAGER + ":" + Programs.ALERTMANAGER_PORT),
                site.onKubernetes() ? site.replicasOf(Programs.ALERTMANAGER) : null,
                Programs.ALERTMANAGER_PORT,
                List.copyOf(jobs));
    }

    private void services() {
        for (ServiceBlueprint service : site.services()) {
            MetricsBlueprint metrics = service.metrics();
            if (metrics != null) {
                String job = "service-" + service.name();
                int port = metrics.port().port();
                if (site.onKubernetes()) {
                    jobs.add(pods(
                            job,
                            service.name(),
                            port,
                            metrics.path(),
                            site.namespace(),
                            site.workload(service.name())));
                } else {
                    jobs.add(known(
                            job,
                            metrics.path(),
                            new ComposeNames(site.blueprint())
                                    .of(service).stream()
                                            .map(host -> host + ":" + port)
                                            .toList(),
                            service.name()));
                }
            }
        }
    }

    private void balancers() {
        site.measuredBalancers().forEach(balancer -> {
            String job = "load-balancer-" + balancer.name();
            int port = SparePort.health(balancer);
            jobs.add(
                    site.onKubernetes()
                            ? pods(
                                    job,
                                    balancer.name(),
                                    port,
                                    METRICS,
                                    site.namespace(),
                                    site.workload(balancer.name()))
                            : known(job, METRICS, List.of(balancer.name() + ":" + port), balancer.name()));
        });
    }

    /** The pods of a workload, at one of their ports. */
    private static ScrapeJob pods(String job, String part, int port, String path, String namespace, String workload) {
        return found(
                job,
                part,
                port,
                path,
                new Discovery(
                        "pod",
                        namespace,
                        "app.kubernetes.io/name=" + part + ",app.kubernetes.io/instance=" + workload));
    }

    private static ScrapeJob found(String job, String part, int port, String path, Discovery discovery) {
        String meta = "__meta_kubernetes_pod_";
        return new ScrapeJob(
                job,
                null,
                path,
                null,
                discovery,
                List.of(),
                List.of(
                        Relabeling.keep(meta + "phase", "Running"),
                        Relabeling.keep(meta + "container_port_number", Integer.toString(port)),
                        Relabeling.copy(meta + "name", "pod"),
                        // By both a pod is known to what serves metrics to Kubernetes.
                        Relabeling.copy("__meta_kubernetes_namespace", "namespace"),
                        Relabeling.write(SERVICE, part)),
                List.of());
    }

    private static ScrapeJob known(String job, String path, List<String> targets, String part) {
        return new ScrapeJob(
                job,
                null,
                path,
                null,
                null,
                List.of(new StaticTargets(targets, Map.of(SERVICE, part))),
                List.of(),
                List.of());
    }

    private void data() {
        for (DatabaseBlueprint database : site.databases()) {
            String job = "database-" + database.name();
            if (site.onKubernetes() && database.kubernetes().operated()) {
                jobs.add(found(
                        job,
                        database.name(),
                        Programs.POSTGRES_PORT,
                        METRICS,
                        new Discovery(
                                "pod",
                                site.namespace(),
                                "cnpg.io/cluster=" + ObjectNames.cluster(site.blueprint(), database.name()))));
            } else {
                jobs.add(known(
                        job,
                        METRICS,
                        Programs.exporters(site, database).keySet().stream()
                                .map(exporter -> site.program(exporter) + ":" + Programs.POSTGRES_PORT)
                                .toList(),
                        database.name()));
            }
        }
        site.caches()
                .forEach(cache -> jobs.add(known(
                        "cache-" + cache.name(),
                        METRICS,
                        List.of(site.program(Programs.exporter(cache.name())) + ":" + Programs.REDIS_PORT),
                        cache.name())));
    }

    /** The exporter is asked, and told in the question whom to ask. */
    private void checks(Duration interval) {
        List<StaticTargets> targets = new ArrayList<>();
        for (Check check : Check.of(site)) {
            Map<String, String> labels = new LinkedHashMap<>();
            labels.put(SERVICE, check.service());
            labels.put("__param_module", check.module());
            targets.add(new StaticTargets(check.targets(), labels));
        }
        if (!targets.isEmpty()) {
            jobs.add(new ScrapeJob(
                    "checks",
                    Promql.time(interval),
                    "/probe",
                    null,
                    null,
                    targets,
                    List.of(
                            Relabeling.copy(ADDRESS, "__param_target"),
                            Relabeling.copy("__param_target", "instance"),
                            Relabeling.write(ADDRESS, site.program(Programs.BLACKBOX) + ":" + Programs.BLACKBOX_PORT)),
                    List.of()));
        }
    }

    private void cluster() {
        kubelet("cadvisor", "/metrics/cadvisor", "container_(cpu_usage_seconds_total|memory_working_set_bytes)");
        kubelet("kubelet", METRICS, "kubelet_volume_stats_(used|capacity)_bytes");
        jobs.add(new ScrapeJob(
                Programs.KUBE_STATE_METRICS,
                null,
                METRICS,
                null,
                null,
                List.of(new StaticTargets(
                        List.of(site.program(Programs.KUBE_STATE_METRICS) + ":" + Programs.KUBE_STATE_METRICS_PORT),
                        Map.of())),
                List.of(),
                List.of()));
    }

    /** Every kubelet tells of all that runs on its node; what belongs to others is not kept. */
    private void kubelet(String job, String path, String metrics) {
        jobs.add(new ScrapeJob(
                job,
                null,
                path,
                new KubeletAccess(TOKEN, true),
                new Discovery("node", null, null),
                List.of(),
                List.of(Relabeling.copy("__meta_kubernetes_node_name", "node")),
                List.of(Relabeling.keep("namespace", site.namespace()), Relabeling.keep(NAME, metrics))));
    }

    private void itself() {
        jobs.add(new ScrapeJob(
                Programs.PROMETHEUS,
                null,
                METRICS,
                null,
                null,
                List.of(new StaticTargets(List.of("localhost:" + Programs.PROMETHEUS_PORT), Map.of())),
                List.of(),
                List.of()));
        jobs.add(
                site.onKubernetes()
                        ? pods(
                                Programs.ALERTMANAGER,
                                Programs.ALERTMANAGER,
                                Programs.ALERTMANAGER_PORT,
                                METRICS,
                                site.namespaceOf(Programs.ALERTMANAGER),
                                site.workloadOf(Programs.ALERTMANAGER))
                        : known(
                                Programs.ALERTMANAGER,
                                METRICS,
                                List.of(Programs.ALERTMANAGER + ":" + Programs.ALERTMANAGER_PORT),
                                Programs.ALERTMANAGER));
    }
}
