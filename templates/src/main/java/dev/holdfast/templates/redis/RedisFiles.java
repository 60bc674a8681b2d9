package dev.holdfast.templates.redis;

import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.templates.Renderer;
import java.util.Map;

/** Renders what an instance of a Redis cache reads. */
public final class RedisFiles {
    private final Renderer renderer;

    /** Renders with the given renderer. */
    public RedisFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The text of {@code redis.conf}. */
    public String settings(RedisConfiguration configuration) {
        return renderer.render("redis/redis.conf.ftl", Map.of("settings", configuration.settings()));
    }

    /** The text of {@code start.sh}, which starts Redis with the password of its user. */
    public String start(RedisConfiguration configuration) {
        return renderer.render(
                "redis/start.sh.ftl",
                Map.of("rules", configuration.userRules(), "usersFile", RedisConfiguration.USERS_FILE));
    }
}
