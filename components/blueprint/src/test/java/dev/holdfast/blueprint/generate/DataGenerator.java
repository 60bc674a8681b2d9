package dev.holdfast.blueprint.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Databases, caches, and what somebody else runs. */
final class DataGenerator {
    private final Dice dice;
    private final Plan plan;
    private final ValueGenerator values;

    DataGenerator(Dice dice, Plan plan) {
        this.dice = dice;
        this.plan = plan;
        this.values = new ValueGenerator(dice);
    }

    /**
     * Returns a database.
     *
     * @param read whether a service only reads from it
     */
    Map<String, Object> database(String name, boolean read) {
        boolean operated = dice.chance(60);
        String version = dice.oneOf(plan.postgres(), plan.postgres() + ".4", plan.postgres() + ".14");
        int replicas = dice.between(0, 3);
        boolean byName = dice.flip();
        Section section = new Section(dice)
                .with("engine", "postgresql")
                .with("version", version)
                .with("regions", plan.serving())
                .with("password", operated ? login(name + "-app") : values.secret())
                .with("adminPassword", operated ? login(name + "-admin") : values.secret())
                .with("storage", storage())
                .maybeIf(!operated, "image", values::image)
                .maybe("name", () -> "shop_data")
                .maybe("user", () -> "shop")
                .maybe("resources", values::resources)
                .maybeIf(byName, "maxConnections", () -> dice.between(10, 1000))
                .maybeIf(byName, "sharedBuffers", () -> dice.between(128, 1000) + "Ki")
                .maybeIf(byName, "effectiveCacheSize", () -> dice.between(128, 1000) + "Mi")
                .maybeIf(byName, "statementTimeout", () -> dice.between(1, 100_000) + "ms")
                .maybe("pool", () -> pool(read))
                .maybe("parameters", () -> parameters(byName));
        if (replicas > 0) {
            section.with("readReplicas", replicas).with("replicationPassword", values.secret());
            section.maybe("synchronous", () -> new Section(dice)
                    .with("standbys", dice.between(1, replicas))
                    .maybe("onLoss", () -> dice.oneOf("stall", "degrade"))
                    .map());
        }
        section.maybe("pooler", this::pooler).maybe("routing", () -> routing(name));
        boolean pooled =
                section.map().get("pooler") instanceof Map<?, ?> pooler && !Objects.equals(pooler.get("instances"), 0);
        if (dice.flip()) {
            section.with(
                    "machines",
                    IntStream.rangeClosed(0, replicas)
                            .mapToObj(index -> databaseMachine(index, pooled))
                            .toList());
        }
        // Without a throw of the dice: what is generated otherwise stays as it was.
        section.withIf(version.endsWith(".14") && replicas == 1, "tls", Section.of("secret", "listed"));
        if (operated) {
            section.maybe("kubernetes", () -> operator(version));
        } else {
            section.with("kubernetes", Section.of("operator", "none"));
        }
        return section.map();
    }

    /** One user of a database, as its operator reads it. */
    private static Map<String, Object> login(String name) {
        return Section.of("secret", name + "/password");
    }

    private Map<String, Object> operator(String version) {
        return new Section(dice)
                .maybe("operator", () -> "cloudnative-pg")
                .maybe("image", () -> "ghcr.io/shop/postgresql:" + version)
                .maybe("pooler", this::pooler)
                .map();
    }

    private Map<String, Object> pooler() {
        return new Section(dice)
                .maybe("instances", () -> dice.between(0, 4))
                .maybe("mode", () -> dice.oneOf("session", "transaction"))
                .map();
    }

    /** Ports of its own for each database, as one HAProxy may lead to all. */
    private Map<String, Object> routing(String name) {
        int port = 50_000 + Math.floorMod(name.hashCode(), 5000) * 2;
        return new Section(dice)
                .with("write", port)
                .with("read", port + 1)
                .maybe("maxLag", () -> dice.between(1, 60_000) + "ms")
                .with("balancers", List.of("10.3.0.1", "fd00::3"))
                .map();
    }

    /** Several instances may be on one machine, so each has ports of its own. */
    private Map<String, Object> databaseMachine(int index, boolean pooled) {
        Section section = new Section(dice)
                .with("host", dice.oneOf("10.1.1." + (index % 3), "machine-" + index % 3 + ".example.org"))
                .with("port", 5500 + index)
                .maybe("listen", () -> "10.2.1." + (index % 3));
        return pooled ? section.with("poolerPort", 6500 + index).map() : section.map();
    }

    private Map<String, Object> pool(boolean read) {
        Map<String, Object> pool = new Section(dice)
                .with("perReplica", dice.between(1, 50))
                .maybe("overflow", () -> dice.between(0, 50))
                .maybe("reads", () -> new Section(dice)
                        .with("perReplica", dice.between(1, 50))
                        .maybe("overflow", () -> dice.between(0, 50))
                        .map())
                .map();
        if (!read) {
            pool.remove("reads");
        }
        return pool;
    }

    private Map<String, Object> parameters(boolean byName) {
        return new Section(dice)
                .with("work_mem", "8MB")
                .maybe("auto_explain.log_min_duration", () -> "250ms")
                .maybeIf(!byName, "max_connections", () -> "300")
                .maybeIf(!byName, "shared_buffers", () -> "32MB")
                .map();
    }

    private Map<String, Object> storage() {
        Section section = new Section(dice)
                .with("size", "20Gi")
                .maybe("storageClass", () -> "fast")
                .maybe("retention", () -> dice.oneOf("retain", "delete"));
        if (dice.flip()) {
            section.with("growTo", "200Gi").maybe("growAt", () -> "75.5%");
        }
        return section.map();
    }

    Map<String, Object> cache(String name) {
        Section section = new Section(dice)
                .with("engine", "redis")
                .with("version", dice.oneOf("7", "7.2", "7.2.5"))
                .with("memory", dice.between(16, 128) + "Mi")
                .with("regions", plan.serving())
                .with("password", values.secret())
                .maybe("image", values::image)
                .maybe("resources", values::resources);
        boolean stores = plan.clusters().contains(name) && dice.flip();
        section.maybeIf(
                !stores,
                "eviction",
                () -> dice.oneOf("least-recently-used", "least-frequently-used", "random", "never"));
        if (plan.clusters().contains(name)) {
            section.with("cluster", cluster(stores));
        }
        return section.map();
    }

    private Map<String, Object> cluster(boolean stores) {
        int masters = dice.between(3, 4);
        int replicas = dice.between(0, 2);
        Section section = new Section(dice)
                .with("masters", masters)
                .with("replicasPerMaster", replicas)
                .with("role", stores ? "storing" : "evicting")
                .maybe("nodeTimeout", () -> dice.between(500, 60_000) + "ms")
                .maybe("requireFullCoverage", dice::flip)
                .maybe("minReplicasToWrite", () -> dice.between(0, replicas))
                .maybe("storage", this::storage);
        if (dice.flip()) {
            section.with(
                    "machines",
                    IntStream.range(0, masters * (1 + replicas))
                            .mapToObj(this::machine)
                            .toList());
        }
        return section.map();
    }

    private Map<String, Object> machine(int index) {
        return new Section(dice)
                .with("host", dice.oneOf("10.1.0." + (index % 3), "machine-" + index % 3 + ".example.org"))
                .with("port", 7000 + index)
                .maybe("busPort", () -> 8000 + index)
                .maybe("listen", () -> "10.2.0." + (index % 3))
                .map();
    }

    Map<String, Object> existing() {
        Section section = new Section(dice)
                .maybe("namespace", () -> "team-blue")
                .with(
                        "secrets",
                        Section.of(
                                "listed",
                                Section.of(
                                        "keys",
                                        List.of("key", "token", "tls.crt", "tls.key", ".dockerconfigjson", "hook"))))
                .with("storageClasses", List.of("fast", "slow"));
        if (plan.existing()) {
            for (String kind : List.of("database", "cache", "queue")) {
                section.with(kind + "s", Section.of("old-" + kind, endpoint(kind)));
            }
        }
        return section.map();
    }

    private Map<String, Object> endpoint(String kind) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("host", kind + ".example.org");
        endpoint.put("port", dice.between(1, 65535));
        endpoint.put("name", "legacy");
        endpoint.put("user", "guest");
        endpoint.put("password", values.secret());
        if (dice.flip()) {
            endpoint.put("readHost", "read." + kind + ".example.org");
            endpoint.put("addresses", List.of("10.1.0.0/16", "fd00::/8"));
        }
        return endpoint;
    }
}
