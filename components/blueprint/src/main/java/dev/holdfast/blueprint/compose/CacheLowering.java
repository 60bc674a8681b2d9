package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From a cache to its one instance. */
final class CacheLowering {
    private static final String CONFIGURATION = "/etc/holdfast/redis";

    private CacheLowering() {}

    static ComposeService of(CacheBlueprint cache, Blueprint blueprint) {
        SecretFile password = SecretFile.of(cache.password());
        RedisConfiguration configuration = RedisLowering.lower(cache, CONFIGURATION, password.target());
        List<String> health = new ArrayList<>(List.of("CMD"));
        health.addAll(configuration.healthCommand());
        return new ComposeService(
                cache.name(),
                new Program(
                        cache.image().toString(),
                        configuration.command(),
                        List.of(),
                        cache.name(),
                        DatabaseLowering.texts(configuration.environment()),
                        List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        Map.of(),
                        HealthcheckLowering.of(List.copyOf(health), cache.readinessProbe(), null),
                        null,
                        List.of(),
                        List.of()),
                IsolationLowering.of(cache.security(), cache.resources()),
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null)), null, List.of()),
                new Mounts(
                        List.of(),
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
