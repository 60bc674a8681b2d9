package dev.holdfast.templates.build;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.generate.Leaf;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the change of a value has to be seen in a file at all. Each case in which it has not is one in which the value is about nobody, or about
 * what something else decides already; the reason stands beside it.
 *
 * @param topology the topology as it was written
 * @param before what it came to
 * @param after what it comes to with the other value
 */
record Effect(Map<String, Object> topology, Blueprint before, Blueprint after) {
    boolean isExpected(Leaf leaf) {
        String path = leaf.path();
        List<Object> keys = leaf.keys();
        return switch (String.valueOf(keys.get(0))) {
            case "regions" -> ofRegion(path, String.valueOf(keys.get(1)));
            case "services" -> ofService(leaf, map(topology, "services", keys.get(1)));
            case "loadBalancers" -> ofBalancer(leaf, map(topology, "loadBalancers", keys.get(1)));
            case "databases", "caches" -> ofStore(leaf, map(topology, keys.get(0), keys.get(1)));
            case "monitoring" -> ofMonitoring(leaf);
            // The address of what nobody uses.
            case "existing" ->
                keys.size() < 3 || String.valueOf(topology.get("services")).contains("=" + keys.get(2));
            default -> true;
        };
    }

    /** A share beside nobody is all of it. */
    private boolean ofRegion(String path, String region) {
        return path.endsWith(".weight")
                ? map(topology, "regions").size() > 1
                : !path.endsWith(".zones") || zonesDecide(region);
    }

    /** Without a receiver of mail nobody is sent any. */
    private boolean ofMonitoring(Leaf leaf) {
        return leaf.keys().contains("mailServer")
                ? String.valueOf(topology.get("monitoring")).contains("email=")
                : !leaf.path().endsWith(".lasting")
                        || (leaf.keys().contains("critical") ? isMeasured("critical") : isMeasured());
    }

    /** More zones than replicas that have to be in different ones are as good as that many. */
    private boolean zonesDecide(String region) {
        int fewer = Math.min(zones(before, region), zones(after, region));
        return fewer == 1
                || before.services().values().stream()
                        .anyMatch(service ->
                                service.placement().acrossZones() == Strictness.REQUIRED && most(service) > fewer);
    }

    private static int zones(Blueprint blueprint, String region) {
        return Objects.requireNonNull(blueprint.regions().get(region)).zones();
    }

    private static int most(ServiceBlueprint service) {
        int replicas = service.replicas().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return service.autoscaling() == null
                ? replicas
                : Math.max(replicas, service.autoscaling().max());
    }

    /** How long something has to last is said of what is measured: by programs, stores and balancers. */
    private boolean isMeasured() {
        return topology.containsKey("databases")
                || topology.containsKey("caches")
                || topology.containsKey("loadBalancers")
                || String.valueOf(topology.get("services")).contains("metrics=");
    }

    /** The same of what is written at one level alone. */
    private boolean isMeasured(String level) {
        Map<?, ?> written = map(topology, "monitoring", level);
        return Stream.of("cpu", "memory", "cacheHits", "metrics", "replicationLag")
                        .anyMatch(written::containsKey)
                || (written.containsKey("connections")
                        && !map(topology, "databases").isEmpty())
                || (written.containsKey("latency")
                        && String.valueOf(topology.get("services")).contains("durations="));
    }

    private static boolean keepsData(Blueprint blueprint, String service) {
        return Objects.requireNonNull(blueprint.services().get(service)).kind() == ServiceKind.STATEFUL;
    }

    private boolean ofService(Leaf leaf, Map<?, ?> service) {
        String path = leaf.path();
        String name = String.valueOf(leaf.keys().get(1));
        if (path.endsWith(".consensus.faults")) {
            // It is the quorum that is told, which may be written too.
            return false;
        }
        if (path.endsWith(".kind")) {
            // Replicas that talk to each other have lasting names, whatever else they are; those that keep nothing are
            // run alike.
            return Stream.of("consensus", "replication", "peers").noneMatch(service::containsKey)
                    && (keepsData(before, name) || keepsData(after, name));
        }
        if (leaf.keys().contains("placement") && path.contains(".across")) {
            // A single one has nothing to keep apart from, and a single zone is the only place there is.
            return most(Objects.requireNonNull(before.services().get(name))) > 1
                    && (path.endsWith("Hosts")
                            || before.regions().values().stream().anyMatch(region -> region.zones() > 1));
        }
        if (path.endsWith(".broker.port")) {
            // Who uses the broker may name the port.
            return uses().anyMatch(use -> name.equals(use.get("service")) && !use.containsKey("port"));
        }
        if (leaf.keys().contains("broker") && leaf.keys().size() > 3) {
            // How clients show who they are, where there are none.
            return uses().anyMatch(use -> name.equals(use.get("service")));
        }
        if (path.endsWith("].access")) {
            // Only a database has doors of its own for those who read; what a program may do with the rest is up to it.
            Map<?, ?> use = (Map<?, ?>)
                    list(service.get("uses")).get((Integer) leaf.keys().get(3));
            return map(topology, "databases").containsKey(use.get("database"))
                    || map(topology, "existing", "databases", use.get("database"))
                            .containsKey("readHost");
        }
        return true;
    }

    private boolean ofBalancer(Leaf leaf, Map<?, ?> balancer) {
        if (!leaf.keys().contains("backends")) {
            return true;
        }
        if (list(balancer.get("listeners")).stream()
                .allMatch(listener -> Boolean.TRUE.equals(((Map<?, ?>) listener).get("redirectToTls")))) {
            // All are sent elsewhere before a backend is chosen.
            return false;
        }
        List<?> backends = list(balancer.get("backends"));
        Object path = ((Map<?, ?>) backends.get((Integer) leaf.keys().get(3))).get("path");
        // A share beside nobody.
        return !leaf.path().endsWith(".weight")
                || backends.stream()
                                .filter(backend -> Objects.equals(((Map<?, ?>) backend).get("path"), path))
                                .count()
                        > 1;
    }

    private boolean ofStore(Leaf leaf, Map<?, ?> store) {
        Object name = leaf.keys().get(1);
        if (leaf.path().endsWith(".version")) {
            // The image that is written is the one that runs.
            return !store.containsKey("image");
        }
        if (leaf.keys().contains("machines")) {
            Object targets = topology.get("targets");
            String target = "databases".equals(leaf.keys().get(0)) ? "postgres" : "redis";
            // They are for the target without containers alone.
            return targets == null || ((Map<?, ?>) targets).containsKey(target);
        }
        // Connections that nobody opens.
        return !leaf.keys().contains("pool") || uses().anyMatch(use -> name.equals(use.get("database")));
    }

    private Stream<Map<?, ?>> uses() {
        List<Map<?, ?>> uses = new ArrayList<>();
        map(topology, "services").values().forEach(service -> list(((Map<?, ?>) service).get("uses"))
                .forEach(use -> uses.add((Map<?, ?>) use)));
        return uses.stream();
    }

    private static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    /** The mapping at the end of a way of keys; an empty one where there is none. */
    private static Map<?, ?> map(Map<?, ?> from, @Nullable Object... keys) {
        Map<?, ?> node = from;
        for (Object key : keys) {
            node = key != null && node.get(key) instanceof Map<?, ?> map ? map : Map.of();
        }
        return node;
    }
}
