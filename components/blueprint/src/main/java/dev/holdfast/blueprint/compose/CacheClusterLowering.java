package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.data.RedisClusterLowering;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.data.RedisNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** From a Redis cluster to its nodes, and to what forms the cluster once all of them answer. */
final class CacheClusterLowering {
    private CacheClusterLowering() {}

    static List<ComposeService> of(
            CacheBlueprint cache,
            CacheClusterBlueprint cluster,
            RedisConfiguration configuration,
            Blueprint blueprint) {
        List<String> nodes = ComposeNames.nodes(cache.name(), cluster);
        List<ComposeService> all = new ArrayList<>();
        Map<String, String> waits = new LinkedHashMap<>();
        for (String node : nodes) {
            all.add(CacheLowering.instance(
                    cache,
                    node,
                    configuration,
                    environment(cache, node),
                    List.of(cache.name()),
                    List.of(new Mounts.VolumeMount(
                            ServiceLowering.volume(node), cluster.storage().mountPath())),
                    blueprint));
            waits.put(node, DependencyLowering.HEALTHY);
        }
        all.add(creator(cache, cluster, nodes, waits, blueprint));
        return all;
    }

    /** In an order of its own: that of a map without one is another in each process. */
    private static Map<String, EnvironmentText> environment(CacheBlueprint cache, String node) {
        Map<String, EnvironmentText> environment = new LinkedHashMap<>();
        environment.put(RedisConfiguration.ANNOUNCED_HOST, EnvironmentText.of(node));
        environment.put(RedisConfiguration.PEERS, EnvironmentText.of(cache.name()));
        return environment;
    }

    private static ComposeService creator(
            CacheBlueprint cache,
            CacheClusterBlueprint cluster,
            List<String> nodes,
            Map<String, String> waits,
            Blueprint blueprint) {
        String name = ComposeNames.cacheCreation(cache.name());
        SecretFile password = SecretFile.of(cache.password());
        String script = CacheLowering.CONFIGURATION + "/" + RedisCreation.SCRIPT;
        RedisCreation creation = RedisClusterLowering.creation(
                cluster.masters(),
                // The first nodes begin as masters, as on machines.
                IntStream.range(0, nodes.size())
                        .mapToObj(i -> RedisNode.inContainer(i % cluster.masters(), nodes.get(i)))
                        .toList());
        return new ComposeService(
                name,
                new Program(
                        cache.image().toString(),
                        List.of("sh", script),
                        List.of(),
                        null,
                        Map.of("REDIS_PASSWORD_FILE", EnvironmentText.of(password.target())),
                        List.of()),
                Lifecycle.once(waits, List.of()),
                IsolationLowering.of(cache.security(), cache.resources()),
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null)), null, List.of()),
                new Mounts(
                        List.of(),
                        IsolationLowering.scratch(cache.security().scratch()),
                        List.of(new Mounts.ConfigMount(
                                ConfigFile.of(
                                        cache.name(), RedisCreation.SCRIPT, new FileContent.RedisCluster(creation)),
                                script)),
                        List.of(password.mount())),
                Labels.of(blueprint, cache.name(), "init"));
    }
}
