package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisLowering;
import dev.holdfast.blueprint.data.RedisSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From a cache to its one instance, or to the nodes of its cluster and what forms it. */
final class CacheLowering {
    static final String CONFIGURATION = "/etc/holdfast/redis";

    private CacheLowering() {}

    static List<ComposeService> of(CacheBlueprint cache, Blueprint blueprint) {
        RedisConfiguration configuration = RedisLowering.lower(
                cache,
                RedisSite.container(
                        cache.version(),
                        CONFIGURATION,
                        SecretFile.of(cache.password()).target()));
        CacheClusterBlueprint cluster = cache.cluster();
        return cluster == null
                ? List.of(instance(cache, cache.name(), configuration, Map.of(), List.of(), List.of(), blueprint))
                : CacheClusterLowering.of(cache, cluster, configuration, blueprint);
    }

    /** A member of a cluster first loads what it has kept: as long as Kubernetes would bear that before it restarts it. */
    private static Duration loading(CacheBlueprint cache) {
        ProbeBlueprint alive = cache.livenessProbe();
        return cache.cluster() == null ? Duration.ZERO : alive.period().multipliedBy(alive.failureThreshold());
    }

    /**
     * An instance.
     *
     * @param name its name
     * @param more variables beside those that every instance reads
     * @param aliases further names under which it is found
     * @param volumes its volumes
     */
    static ComposeService instance(
            CacheBlueprint cache,
            String name,
            RedisConfiguration configuration,
            Map<String, EnvironmentText> more,
            List<String> aliases,
            List<Mounts.VolumeMount> volumes,
            Blueprint blueprint) {
        Map<String, EnvironmentText> environment = DatabaseLowering.texts(configuration.environment());
        environment.putAll(more);
        List<String> health = new ArrayList<>(List.of("CMD"));
        health.addAll(configuration.healthCommand());
        SecretFile password = SecretFile.of(cache.password());
        CacheClusterBlueprint cluster = cache.cluster();
        return new ComposeService(
                name,
                new Program(cache.image().toString(), configuration.command(), List.of(), name, environment, List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        Map.of(),
                        HealthcheckLowering.of(
                                List.copyOf(health),
                                cache.readinessProbe(),
                                loading(cache),
                                cache.readinessProbe().period()),
                        cluster == null ? null : Spelling.time(cluster.gracePeriod()),
                        List.of(),
                        List.of()),
                IsolationLowering.of(cache.security(), cache.resources()),
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, aliases, null)), null, List.of()),
                new Mounts(
                        volumes,
                        IsolationLowering.scratch(cache.security().scratch()),
                        List.of(
                                mount(cache, configuration, FileContent.RedisFile.SETTINGS),
                                mount(cache, configuration, FileContent.RedisFile.START)),
                        List.of(password.mount())),
                Labels.of(blueprint, cache.name(), "cache"));
    }

    private static Mounts.ConfigMount mount(
            CacheBlueprint cache, RedisConfiguration configuration, FileContent.RedisFile file) {
        return new Mounts.ConfigMount(
                ConfigFile.of(cache.name(), file.fileName(), new FileContent.Redis(configuration, file)),
                CONFIGURATION + "/" + file.fileName());
    }
}
