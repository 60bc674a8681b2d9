package dev.holdfast.templates.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.kubernetes.ConfigurationFiles;
import dev.holdfast.blueprint.kubernetes.KubernetesAddressing;
import dev.holdfast.blueprint.kubernetes.ProxyFiles;
import dev.holdfast.blueprint.monitoring.GrafanaSettings;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.traefik.TraefikLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.alertmanager.AlertmanagerFiles;
import dev.holdfast.templates.grafana.GrafanaFiles;
import dev.holdfast.templates.postgres.BackupFiles;
import dev.holdfast.templates.postgres.PostgresFiles;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import dev.holdfast.templates.proxy.ProxyPrinter;
import dev.holdfast.templates.proxy.TraefikFiles;
import dev.holdfast.templates.redis.RedisFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders the files that ConfigMaps carry. */
public final class MountedFiles implements ConfigurationFiles {
    private static final String READY = "/healthz";
    private static final String ALIVE = "/livez";

    /** Traefik says only that it runs; it does not tell whether a backend is left. */
    private static final String PING = "/ping";

    private final Renderer renderer;
    private final Blueprint blueprint;
    private final KubernetesAddressing addressing;
    private final PrometheusFiles prometheus;
    private final GrafanaFiles grafana;

    /** Renders those of one system. */
    public MountedFiles(Renderer renderer, Blueprint blueprint) {
        this.renderer = renderer;
        this.blueprint = blueprint;
        this.addressing = new KubernetesAddressing(blueprint);
        this.prometheus = new PrometheusFiles(renderer);
        this.grafana = new GrafanaFiles(renderer);
    }

    @Override
    public ProxyFiles loadBalancer(LoadBalancerBlueprint balancer, String region) {
        Surroundings container = Surroundings.container();
        int health = SparePort.health(balancer);
        return switch (balancer.engine()) {
            case HAPROXY ->
                proxy(
                        "haproxy.cfg",
                        ProxyPrinter.haproxy(renderer).one(balancer, blueprint, region, addressing, container),
                        List.of("haproxy", "-W", "-db", "-f"),
                        health);
            case NGINX ->
                proxy(
                        "nginx.conf",
                        ProxyPrinter.nginx(renderer).one(balancer, blueprint, region, addressing, container),
                        List.of("nginx", "-g", "daemon off;", "-c"),
                        health);
            case TRAEFIK ->
                new ProxyFiles(
                        new TraefikFiles(renderer)
                                .one(balancer, blueprint, region, addressing, container, PROXY_FOLDER),
                        List.of("traefik", "--configFile=" + PROXY_FOLDER + "/" + TraefikLowering.PROCESS_FILE),
                        health,
                        PING,
                        PING);
            case CLOUD -> throw new IllegalArgumentException(balancer.name() + " is balanced by the cloud");
        };
    }

    private static ProxyFiles proxy(String file, String text, List<String> program, int health) {
        String[] words = program.toArray(new String[program.size() + 1]);
        words[program.size()] = PROXY_FOLDER + "/" + file;
        return new ProxyFiles(Map.of(file, text), List.of(words), health, READY, ALIVE);
    }

    @Override
    public Map<String, String> database(PostgresConfiguration configuration) {
        PostgresFiles files = new PostgresFiles(renderer);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("postgresql.conf", files.settings(configuration));
        texts.put("pg_hba.conf", files.rules(configuration));
        texts.put("roles.sql", files.roles(configuration));
        if (configuration.replica() != null) {
            texts.put("replica.sh", files.replica());
        }
        return texts;
    }

    @Override
    public Map<String, String> cache(RedisConfiguration configuration) {
        return new RedisFiles(renderer).all(configuration);
    }

    @Override
    public Map<String, String> cacheCluster(RedisCreation creation) {
        return Map.of(RedisCreation.SCRIPT, new RedisFiles(renderer).creation(creation));
    }

    @Override
    public Map<String, String> backup() {
        BackupFiles files = new BackupFiles(renderer);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("backup.sh", files.backup());
        texts.put("wal-archive.sh", files.archive());
        return texts;
    }

    @Override
    public Map<String, String> prometheus(Site site) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("prometheus.yaml", prometheus.configuration(site));
        prometheus.rules(site).forEach((name, text) -> texts.put("rules/" + name, text));
        return texts;
    }

    @Override
    public Map<String, String> checks(Site site) {
        return Map.of("blackbox.yaml", prometheus.checks(site));
    }

    @Override
    public Map<String, String> alertmanager(Site site) {
        return Map.of("alertmanager.yaml", new AlertmanagerFiles(renderer).text(site));
    }

    @Override
    public Map<String, String> grafana(Site site) {
        Map<String, String> texts = new LinkedHashMap<>();
        grafana.dashboards(site).forEach((name, text) -> texts.put(GrafanaSettings.DASHBOARD_FILES + "/" + name, text));
        grafana.provisioning(site)
                .forEach((name, text) -> texts.put(GrafanaSettings.PROVISIONING_FILES + "/" + name, text));
        return texts;
    }
}
