package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.data.RedisLowering;
import dev.holdfast.blueprint.data.RedisSite;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.ExecAction;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Strictness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pods of a Redis cluster: its nodes, and the one that forms the cluster. */
final class CacheClusterPods {
    static final String DATA = "data";

    /** The label of the pods of one shard. */
    private static final String SHARD = "holdfast.dev/shard";

    private static final String CONFIGURATION = "/etc/holdfast/redis";
    private static final String PASSWORD = "/run/secrets/holdfast/password";
    private static final List<ImageTool> TOOLS = List.of(ImageTool.SH);
    private static final PlacementBlueprint ANYWHERE =
            new PlacementBlueprint(Strictness.OFF, Strictness.OFF, Map.of(), List.of(), null);

    private final Scope scope;
    private final CacheBlueprint cache;
    private final CacheClusterBlueprint cluster;
    private final Identity identity;
    private final RedisConfiguration configuration;
    private final Map<String, String> texts;

    CacheClusterPods(Scope scope, CacheBlueprint cache, CacheClusterBlueprint cluster, ConfigurationFiles files) {
        this.scope = scope;
        this.cache = cache;
        this.cluster = cluster;
        this.identity = scope.cache(cache.name());
        this.configuration = RedisLowering.lower(cache, RedisSite.container(cache.version(), CONFIGURATION, PASSWORD));
        this.texts = files.cache(configuration);
    }

    /** The labels that choose the pods of a shard. */
    static Map<String, String> ofShard(Identity identity, int shard) {
        Map<String, String> labels = new LinkedHashMap<>(identity.selectorLabels());
        labels.put(SHARD, Integer.toString(shard));
        return labels;
    }

    /** What the nodes read, by file. */
    Map<String, String> texts() {
        return texts;
    }

    /** The nodes of a shard. */
    PodTemplateSpec template(LabelSelector shard) {
        FileSet files = new FileSet(identity.instance());
        List<VolumeMount> mounts = mounts(files, texts);
        mounts.add(new VolumeMount(DATA, cluster.storage().mountPath(), null, false));
        RedisConfiguration.Node node = Objects.requireNonNull(configuration.node());
        Container container = Containers.named("redis", cache.image())
                .args(configuration.command())
                .ports(List.of(
                        new ContainerPort("redis", RedisConfiguration.PORT, Ports.TCP),
                        new ContainerPort("bus", RedisConfiguration.BUS_PORT, Ports.TCP)))
                .env(environment())
                .resources(Amounts.of(cache.resources()))
                .mounts(mounts)
                .readiness(Probes.readiness(CacheObjects.asking(cache.readinessProbe(), node.readyCommand()), TOOLS))
                .liveness(Probes.liveness(cache.livenessProbe(), TOOLS))
                .preStop(new LifecycleHandler(new ExecAction(node.leaveCommand()), null))
                .context(Contexts.container(cache.security()))
                .build();
        Spread spread = new Spread(scope, shard, cluster.placement(), cluster.nodesPerShard(), null);
        return Pods.of(scope, identity, files, spread, cache.security())
                .labels(shard.matchLabels())
                // Any node may be a master, and a host or zone with most of them takes the right to replace them along.
                .ratherApartFrom(identity.selector())
                .grace(Seconds.of(cluster.gracePeriod()))
                .build(List.of(container));
    }

    /** The pod of the Job that forms the cluster. */
    PodTemplateSpec creator(Identity creator, Map<String, String> script) {
        FileSet files = new FileSet(creator.instance());
        Container container = Containers.named("create-cluster", cache.image())
                .args(List.of("sh", CONFIGURATION + "/" + RedisCreation.SCRIPT))
                .env(Environment.literals(Map.of("REDIS_PASSWORD_FILE", PASSWORD)))
                .resources(Amounts.small())
                .mounts(mounts(files, script))
                .context(Contexts.container(cache.security()))
                .build();
        Spread spread = new Spread(scope, creator.selector(), ANYWHERE, 1, null);
        return Pods.of(scope, creator, files, spread, cache.security()).once().build(List.of(container));
    }

    private List<VolumeMount> mounts(FileSet files, Map<String, String> configurationFiles) {
        List<VolumeMount> mounts = new ArrayList<>();
        cache.security()
                .scratch()
                .forEach((path, size) -> mounts.add(files.folder(
                        "scratch-" + mounts.size(), path, new EmptyDirVolumeSource(null, size.kubernetes()))));
        mounts.add(files.texts(CONFIGURATION, configurationFiles));
        mounts.add(files.secret(cache.password(), PASSWORD, 0440));
        return mounts;
    }

    /** The name of the pod is put into that of its host by Kubernetes, so this one value is not escaped. */
    private List<EnvVar> environment() {
        String peers = scope.host(ObjectNames.headless(identity.instance()));
        List<EnvVar> variables = new ArrayList<>(Environment.literals(configuration.environment()));
        variables.add(new EnvVar("POD_NAME", null, new EnvVarSource(null, "metadata.name")));
        variables.add(new EnvVar(RedisConfiguration.ANNOUNCED_HOST, "$(POD_NAME)." + peers, null));
        variables.add(Environment.literal(RedisConfiguration.PEERS, peers));
        return List.copyOf(variables);
    }
}
