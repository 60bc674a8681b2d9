package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.GrafanaBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ProgramBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.monitoring.AlertmanagerSettings;
import dev.holdfast.blueprint.monitoring.Check;
import dev.holdfast.blueprint.monitoring.ExporterSettings;
import dev.holdfast.blueprint.monitoring.GrafanaSettings;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.PrometheusSettings;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What measures a system on one host, and tells people: one of each program, under the name that the others ask. */
final class MonitoringServices {
    /** The user that the images of Prometheus, Alertmanager and the exporters run as. */
    private static final SecurityBlueprint NOBODY = new SecurityBlueprint(65_534, 65_534, true, Map.of());

    /** The user of Grafana's image; it keeps nothing. */
    private static final SecurityBlueprint GRAFANA = new SecurityBlueprint(
            472, 472, true, Map.of("/tmp", Bytes.parse("64Mi"), "/var/lib/grafana", Bytes.parse("256Mi")));

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Blueprint blueprint;
    private final Map<String, Map<String, String>> texts;
    private final Site site;

    private MonitoringServices(Blueprint blueprint, Map<String, Map<String, String>> texts) {
        this.blueprint = blueprint;
        this.texts = texts;
        this.site = new Site(blueprint, blueprint.primaryRegion().name(), Platform.COMPOSE);
    }

    /**
     * The services of those programs that run beside the system.
     *
     * @param texts what they read, by the name of the program and then by the path of the file
     */
    static List<ComposeService> of(Blueprint blueprint, Map<String, Map<String, String>> texts) {
        return new MonitoringServices(blueprint, texts).all();
    }

    private List<ComposeService> all() {
        MonitoringBlueprint monitoring = blueprint.monitoring();
        List<ComposeService> services = new ArrayList<>();
        ProgramBlueprint alertmanager = monitoring.alertmanager();
        if (alertmanager != null) {
            services.add(alertmanager(alertmanager, monitoring));
        }
        ProgramBlueprint prometheus = monitoring.prometheus();
        if (prometheus != null) {
            services.addAll(exporters());
            services.add(prometheus(prometheus, monitoring));
        }
        GrafanaBlueprint grafana = monitoring.grafana();
        if (grafana != null) {
            services.add(grafana(grafana));
        }
        return services;
    }

    private ComposeService prometheus(ProgramBlueprint program, MonitoringBlueprint monitoring) {
        String name = Programs.PROMETHEUS;
        return service(
                program(
                        name,
                        program.image().toString(),
                        PrometheusSettings.arguments(program, monitoring.retention()),
                        Map.of()),
                health(Programs.PROMETHEUS_PORT, "/-/ready", PrometheusSettings.START),
                PrometheusSettings.GRACE,
                NOBODY,
                program.resources(),
                false,
                new Mounts(
                        List.of(volume(name, program)),
                        List.of(),
                        configs(name, PrometheusSettings.FOLDER),
                        List.of()));
    }

    private ComposeService alertmanager(ProgramBlueprint program, MonitoringBlueprint monitoring) {
        String name = Programs.ALERTMANAGER;
        // Without an address it forms no cluster, which one alone has no use for.
        List<String> arguments = new ArrayList<>(AlertmanagerSettings.arguments(program));
        arguments.add("--cluster.listen-address=");
        return service(
                program(name, program.image().toString(), arguments, Map.of()),
                health(Programs.ALERTMANAGER_PORT, "/-/ready", SOON),
                null,
                NOBODY,
                program.resources(),
                true,
                new Mounts(
                        List.of(volume(name, program)),
                        List.of(),
                        configs(name, AlertmanagerSettings.FOLDER),
                        AlertmanagerSettings.secrets(monitoring).stream()
                                .map(secret -> SecretFile.of(secret).mount())
                                .toList()));
    }

    /** In the network of what is published, so that a patch can publish its port; by itself nobody outside reaches it. */
    private ComposeService grafana(GrafanaBlueprint grafana) {
        String name = Programs.GRAFANA;
        SecretFile password = SecretFile.of(grafana.adminPassword());
        List<Mounts.ConfigMount> configs = new ArrayList<>();
        texts.getOrDefault(name, Map.of())
                .forEach((file, text) -> configs.add(new Mounts.ConfigMount(
                        ConfigFile.of(name, file, new FileContent.Text(text)), GrafanaSettings.target(file))));
        return service(
                program(
                        name,
                        grafana.image().toString(),
                        List.of(),
                        DatabaseLowering.texts(GrafanaSettings.of(password.target()))),
                health(Programs.GRAFANA_PORT, "/api/health", SOON),
                null,
                GRAFANA,
                grafana.resources(),
                true,
                new Mounts(
                        List.of(),
                        IsolationLowering.scratch(GRAFANA.scratch()),
                        List.copyOf(configs),
                        List.of(password.mount())));
    }

    private List<ComposeService> exporters() {
        List<ComposeService> exporters = new ArrayList<>();
        if (!Check.of(site).isEmpty()) {
            String name = Programs.BLACKBOX;
            exporters.add(exporter(
                    program(name, ExporterSettings.BLACKBOX.toString(), ExporterSettings.blackbox(), Map.of()),
                    health(Programs.BLACKBOX_PORT, "/-/healthy", SOON),
                    new Mounts(List.of(), List.of(), configs(name, ExporterSettings.CHECKS), List.of())));
        }
        site.databases().forEach(database -> postgres(exporters, database));
        site.caches().forEach(cache -> exporters.add(redis(cache)));
        return exporters;
    }

    private void postgres(List<ComposeService> exporters, DatabaseBlueprint database) {
        SecretFile password = SecretFile.of(database.adminPassword());
        Programs.exporters(site, database)
                .forEach((name, instance) -> exporters.add(exporter(
                        program(
                                name,
                                ExporterSettings.POSTGRES.toString(),
                                List.of(),
                                DatabaseLowering.texts(ExporterSettings.postgres(instance, password.target()))),
                        health(Programs.POSTGRES_PORT, "/", SOON),
                        new Mounts(List.of(), List.of(), List.of(), List.of(password.mount())))));
    }

    private ComposeService redis(CacheBlueprint cache) {
        CacheClusterBlueprint cluster = cache.cluster();
        String node = cluster == null
                ? cache.name()
                : ComposeNames.nodes(cache.name(), cluster).get(0);
        Map<String, EnvironmentText> variables = Map.of(
                "REDIS_ADDR",
                EnvironmentText.of("redis://" + node + ":" + RedisConfiguration.PORT),
                "REDIS_PASSWORD",
                new Variables(blueprint.name()).of(cache.password()));
        return exporter(
                program(
                        Programs.exporter(cache.name()),
                        ExporterSettings.REDIS.toString(),
                        List.of(),
                        new TreeMap<>(variables)),
                health(Programs.REDIS_PORT, "/health", SOON),
                Mounts.none());
    }

    private ComposeService exporter(Program program, ComposeHealthcheck health, Mounts mounts) {
        return service(program, health, null, NOBODY, ExporterSettings.RESOURCES, false, mounts);
    }

    private ComposeService service(
            Program program,
            ComposeHealthcheck health,
            @Nullable Duration grace,
            SecurityBlueprint security,
            ResourcesBlueprint resources,
            boolean outside,
            Mounts mounts) {
        String name = String.valueOf(program.hostname());
        List<Attachment.Membership> networks = new ArrayList<>();
        networks.add(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null));
        if (outside) {
            networks.add(new Attachment.Membership(ComposeNetwork.EDGE, List.of(), null));
        }
        return new ComposeService(
                name,
                program,
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        Map.of(),
                        health,
                        grace == null ? null : Spelling.time(grace),
                        List.of(),
                        List.of()),
                IsolationLowering.of(security, resources),
                new Attachment(List.copyOf(networks), null, List.of()),
                mounts,
                Labels.of(blueprint, name, "monitoring"));
    }

    private static Program program(
            String name, String image, List<String> arguments, Map<String, EnvironmentText> environment) {
        return new Program(image, List.of(), arguments, name, environment, List.of());
    }

    private List<Mounts.ConfigMount> configs(String program, String folder) {
        List<Mounts.ConfigMount> mounts = new ArrayList<>();
        texts.getOrDefault(program, Map.of())
                .forEach((file, text) -> mounts.add(new Mounts.ConfigMount(
                        ConfigFile.of(program, file, new FileContent.Text(text)), folder + "/" + file)));
        return List.copyOf(mounts);
    }

    private static Mounts.VolumeMount volume(String name, ProgramBlueprint program) {
        return new Mounts.VolumeMount(
                ServiceLowering.volume(name), program.storage().mountPath());
    }

    /** All of their images hold BusyBox's wget. */
    private static ComposeHealthcheck health(int port, String path, Duration start) {
        ProbeBlueprint rhythm = new ProbeBlueprint(
                new ProbeAction.Command(List.of()), Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 1, start);
        return HealthcheckLowering.of(
                List.of("CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:" + port + path), rhythm, null);
    }
}
