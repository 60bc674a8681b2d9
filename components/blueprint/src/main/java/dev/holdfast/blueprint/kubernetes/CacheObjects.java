package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisLowering;
import dev.holdfast.blueprint.data.RedisSite;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All objects of a cache: one instance, since what it holds can be had again. */
final class CacheObjects {
    private static final String CONFIGURATION = "/etc/holdfast/redis";
    private static final String PASSWORD = "/run/secrets/holdfast/password";
    private static final int DEADLINE = 600;
    private static final List<ImageTool> TOOLS = List.of(ImageTool.SH);
    private static final PlacementBlueprint ANYWHERE =
            new PlacementBlueprint(Strictness.OFF, Strictness.OFF, Map.of(), List.of(), null);

    private CacheObjects() {}

    static List<KubernetesObject> of(Scope scope, CacheBlueprint cache, Traffic traffic, ConfigurationFiles files) {
        Identity identity = scope.cache(cache.name());
        RedisConfiguration configuration =
                RedisLowering.lower(cache, RedisSite.container(cache.version(), CONFIGURATION, PASSWORD));
        FileSet set = new FileSet(identity.instance());
        PodTemplateSpec template = template(scope, cache, identity, configuration, set, files.cache(configuration));
        List<ServicePort> ports =
                List.of(new ServicePort("redis", RedisConfiguration.PORT, RedisConfiguration.PORT, Ports.TCP, null));
        return List.of(
                Accounts.of(scope, identity),
                set.configMap(scope, identity),
                Services.internal(scope, identity.instance(), identity, ports, null),
                new Deployment(
                        scope.meta(identity.instance(), identity),
                        new DeploymentSpec(
                                1,
                                identity.selector(),
                                // Two instances would answer with different things.
                                new DeploymentStrategy("Recreate", null),
                                0,
                                DEADLINE,
                                ServiceObjects.HISTORY,
                                template)),
                NetworkPolicies.of(scope, identity, traffic));
    }

    private static PodTemplateSpec template(
            Scope scope,
            CacheBlueprint cache,
            Identity identity,
            RedisConfiguration configuration,
            FileSet files,
            Map<String, String> texts) {
        List<VolumeMount> mounts = new ArrayList<>();
        cache.security()
                .scratch()
                .forEach((path, size) -> mounts.add(files.folder(
                        "scratch-" + mounts.size(), path, new EmptyDirVolumeSource(null, size.kubernetes()))));
        mounts.add(files.texts(CONFIGURATION, texts));
        mounts.add(files.secret(cache.password(), PASSWORD, 0440));
        Container container = Containers.named("redis", cache.image())
                .args(configuration.command())
                .ports(List.of(new ContainerPort("redis", RedisConfiguration.PORT, Ports.TCP)))
                .env(Environment.literals(new TreeMap<>(configuration.environment())))
                .resources(Amounts.of(cache.resources()))
                .mounts(mounts)
                .readiness(Probes.readiness(asking(cache.readinessProbe(), configuration.healthCommand()), TOOLS))
                .liveness(Probes.liveness(cache.livenessProbe(), TOOLS))
                .context(Contexts.container(cache.security()))
                .build();
        Spread spread = new Spread(scope, identity.selector(), ANYWHERE, 1, Spread.DEPLOYMENT);
        return Pods.of(scope, identity, files, spread, cache.security()).build(List.of(container));
    }

    /** The pace of the blueprint's probe, with a question that knows the password. */
    static ProbeBlueprint asking(ProbeBlueprint probe, List<String> command) {
        return new ProbeBlueprint(
                new ProbeAction.Command(command),
                probe.period(),
                probe.timeout(),
                probe.failureThreshold(),
                probe.successThreshold(),
                probe.initialDelay());
    }
}
