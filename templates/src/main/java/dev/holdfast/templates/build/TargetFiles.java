package dev.holdfast.templates.build;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.compose.ComposeAddressing;
import dev.holdfast.blueprint.compose.ComposeLowering;
import dev.holdfast.blueprint.compose.ComposeNames;
import dev.holdfast.blueprint.compose.ComposeRoutes;
import dev.holdfast.blueprint.data.PostgresFolders;
import dev.holdfast.blueprint.data.RedisFolders;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.swarm.SwarmAddressing;
import dev.holdfast.blueprint.swarm.SwarmLowering;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.alertmanager.AlertmanagerFiles;
import dev.holdfast.templates.compose.ComposeTarget;
import dev.holdfast.templates.compose.ProgramTexts;
import dev.holdfast.templates.eksctl.EksctlFiles;
import dev.holdfast.templates.grafana.GrafanaFiles;
import dev.holdfast.templates.kubernetes.KubernetesTarget;
import dev.holdfast.templates.openslo.OpensloFiles;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.postgres.PostgresTarget;
import dev.holdfast.templates.prometheus.PrometheusFiles;
import dev.holdfast.templates.proxy.ProxyPrinter;
import dev.holdfast.templates.proxy.TraefikFiles;
import dev.holdfast.templates.redis.RedisTarget;
import dev.holdfast.templates.swarm.SwarmTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Each target's files, at their paths below the output folder. A new target is one case in each of these methods. */
final class TargetFiles {
    private final Renderer renderer;

    TargetFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The version that a system asks for, or null where it does not ask for the target. */
    static @Nullable Version version(Target target, TargetVersions versions) {
        return switch (target) {
            case COMPOSE -> versions.compose();
            case SWARM -> versions.swarm();
            case HAPROXY -> versions.haproxy();
            case NGINX -> versions.nginx();
            case TRAEFIK -> versions.traefik();
            case KUBERNETES -> versions.kubernetes();
            case REDIS -> versions.redis();
            case POSTGRES -> versions.postgres();
            case PROMETHEUS -> versions.prometheus();
            case ALERTMANAGER -> versions.alertmanager();
            case GRAFANA -> versions.grafana();
            case OPENSLO -> versions.openslo();
            case EKSCTL -> versions.eksctl();
        };
    }

    /** Whether every environment has files of its own; else they lie at fixed paths, and are those of one environment. */
    static boolean isForEveryEnvironment(Target target) {
        return target == Target.KUBERNETES;
    }

    /** Renders a target that the system asks for. */
    List<RenderedFile> render(Target target, Blueprint blueprint) {
        return switch (target) {
            case COMPOSE ->
                new ComposeTarget(renderer)
                        .render(ComposeLowering.lower(blueprint, composed(blueprint)), target.word());
            case SWARM ->
                new SwarmTarget(renderer)
                        .render(
                                SwarmLowering.lower(blueprint, proxies(blueprint, new SwarmAddressing(blueprint))),
                                target.word());
            case HAPROXY ->
                ProxyPrinter.haproxy(renderer)
                        .standAlone(
                                blueprint,
                                asked(target, blueprint),
                                NumberedNames.of(blueprint),
                                Surroundings.container());
            case NGINX ->
                ProxyPrinter.nginx(renderer)
                        .standAlone(
                                blueprint,
                                asked(target, blueprint),
                                NumberedNames.of(blueprint),
                                Surroundings.container());
            case TRAEFIK ->
                new TraefikFiles(renderer)
                        .standAlone(
                                blueprint,
                                asked(target, blueprint),
                                NumberedNames.of(blueprint),
                                Surroundings.container());
            case KUBERNETES ->
                below(
                        target.word() + "/" + blueprint.environment() + "/",
                        new KubernetesTarget(renderer).render(blueprint));
            case REDIS -> new RedisTarget(renderer).render(blueprint, asked(target, blueprint), RedisFolders.debian());
            case POSTGRES -> new PostgresTarget(renderer).render(blueprint, PostgresFolders.debian());
            case PROMETHEUS -> new PrometheusFiles(renderer).standAlone(blueprint);
            case ALERTMANAGER -> new AlertmanagerFiles(renderer).standAlone(blueprint);
            case GRAFANA -> new GrafanaFiles(renderer).standAlone(blueprint);
            case OPENSLO -> new OpensloFiles(renderer).render(blueprint);
            case EKSCTL -> new EksctlFiles(renderer).render(blueprint);
        };
    }

    private static Version asked(Target target, Blueprint blueprint) {
        return Objects.requireNonNull(version(target, blueprint.targets()));
    }

    private static List<RenderedFile> below(String folder, List<RenderedFile> files) {
        return files.stream()
                .map(file -> RenderedFile.of(file.target(), folder + file.path(), file.text()))
                .toList();
    }

    /** What load balancers, and what measures, in a Compose file mount, by program and then by file. */
    private Map<String, Map<String, String>> composed(Blueprint blueprint) {
        Map<String, Map<String, String>> texts =
                new LinkedHashMap<>(proxies(blueprint, new ComposeAddressing(blueprint)));
        texts.putAll(ProgramTexts.of(renderer, blueprint));
        ComposeNames names = new ComposeNames(blueprint);
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            DatabaseRoutingBlueprint routing = names.routing(database);
            if (routing != null) {
                texts.put(
                        ComposeNames.databaseProxy(database.name()),
                        Map.of(
                                "haproxy.cfg",
                                ProxyPrinter.haproxy(renderer)
                                        .route(
                                                ComposeRoutes.of(database, routing),
                                                blueprint,
                                                routing.version(),
                                                Surroundings.container())));
            }
        }
        return texts;
    }

    /** The configurations that the load balancers of a Compose or stack file mount, by load balancer and then by file. */
    private Map<String, Map<String, String>> proxies(Blueprint blueprint, Addressing addressing) {
        String region = blueprint.primaryRegion().name();
        Map<String, Map<String, String>> proxies = new LinkedHashMap<>();
        for (LoadBalancerBlueprint each : blueprint.loadBalancers().values()) {
            Surroundings container = Surroundings.container();
            switch (each.engine()) {
                case HAPROXY ->
                    proxies.put(
                            each.name(),
                            Map.of(
                                    "haproxy.cfg",
                                    ProxyPrinter.haproxy(renderer)
                                            .one(each, blueprint, region, addressing, container)));
                case NGINX ->
                    proxies.put(
                            each.name(),
                            Map.of(
                                    "nginx.conf",
                                    ProxyPrinter.nginx(renderer).one(each, blueprint, region, addressing, container)));
                case TRAEFIK ->
                    proxies.put(
                            each.name(),
                            new TraefikFiles(renderer)
                                    .one(each, blueprint, region, addressing, container, TraefikFiles.FOLDER));
                case CLOUD -> {
                    // No file of ours: the report of fidelity says so.
                }
            }
        }
        return proxies;
    }
}
