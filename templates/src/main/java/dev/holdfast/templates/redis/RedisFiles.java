package dev.holdfast.templates.redis;

import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.templates.Renderer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renders what an instance of Redis reads, and what forms a cluster of several. */
public final class RedisFiles {
    private final Renderer renderer;

    /** Renders with the given renderer. */
    public RedisFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** All texts of an instance, by file: {@code redis.conf}, {@code start.sh} and, in a cluster, {@code ready.sh} and {@code leave.sh}. */
    public Map<String, String> all(RedisConfiguration configuration) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("redis.conf", settings(configuration));
        texts.put("start.sh", start(configuration));
        RedisConfiguration.Node node = configuration.node();
        if (node != null) {
            texts.put("ready.sh", renderer.render("redis/ready.sh.ftl", Map.of("node", node)));
            texts.put("leave.sh", renderer.render("redis/leave.sh.ftl", Map.of("node", node)));
        }
        return texts;
    }

    /** The text of {@code redis.conf}. */
    public String settings(RedisConfiguration configuration) {
        return renderer.render("redis/redis.conf.ftl", Map.of("settings", configuration.settings()));
    }

    /** The text of {@code start.sh}, which starts Redis with the password of its user. */
    public String start(RedisConfiguration configuration) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("rules", configuration.userRules());
        model.put("startFile", configuration.startFile());
        if (configuration.node() != null) {
            model.put("node", configuration.node());
        }
        return renderer.render("redis/start.sh.ftl", model);
    }

    /** The text of {@code environment.sh}, with the variables that the scripts of an instance read where no platform sets them. */
    public String environment(RedisConfiguration configuration) {
        return renderer.render("redis/environment.sh.ftl", configuration.environment());
    }

    /** The text of {@code create-cluster.sh}, which forms a cluster of the nodes that have been started. */
    public String creation(RedisCreation creation) {
        return renderer.render("redis/create-cluster.sh.ftl", creation);
    }
}
