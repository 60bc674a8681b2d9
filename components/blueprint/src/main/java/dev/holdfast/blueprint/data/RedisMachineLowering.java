package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.Version;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a cache to its instances on machines without containers. */
public final class RedisMachineLowering {
    private final String system;
    private final Version version;
    private final RedisFolders folders;

    /**
     * Lowers caches of one system.
     *
     * @param system its name, so that several may share a machine
     * @param version the version of Redis there
     * @param folders where things are there
     */
    public RedisMachineLowering(String system, Version version, RedisFolders folders) {
        this.system = system;
        this.version = version;
        this.folders = folders;
    }

    /** The instances of a cache: one, or the nodes of its cluster. */
    public List<RedisMachine> instances(CacheBlueprint cache) {
        CacheClusterBlueprint cluster = cache.cluster();
        return cluster == null
                ? List.of(instance(cache, cache.name(), null))
                : cluster.machines().stream()
                        .map(machine -> instance(cache, machine.name(), machine))
                        .toList();
    }

    /** What forms the cluster of a cache that is one. */
    public static RedisCreation creation(CacheClusterBlueprint cluster) {
        return RedisClusterLowering.creation(
                cluster.masters(),
                cluster.machines().stream()
                        .sorted(Comparator.comparing(machine -> !machine.beginsAsMaster()))
                        .map(machine ->
                                new RedisNode(machine.shard(), machine.host(), machine.port(), machine.busPort()))
                        .toList());
    }

    private RedisMachine instance(CacheBlueprint cache, String name, @Nullable CacheMachineBlueprint machine) {
        String folder = "/" + system + "-" + name;
        String data = folders.data() + folder;
        String password = folders.secrets() + "/" + cache.password().name() + "/"
                + cache.password().key();
        return new RedisMachine(
                name,
                RedisLowering.lower(
                        cache,
                        new RedisSite(
                                version,
                                folders.configuration() + folder,
                                data,
                                password,
                                data + "/start.conf",
                                machine)));
    }
}
