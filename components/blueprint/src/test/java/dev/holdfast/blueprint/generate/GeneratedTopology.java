package dev.holdfast.blueprint.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A topology without faults, made from a seed: the same seed and size give the same topology.
 *
 * @param seed the seed
 * @param services how many services it has
 * @param tree what it says, as mappings, lists, texts, numbers and booleans
 */
public record GeneratedTopology(long seed, int services, Map<String, Object> tree) {
    /**
     * The first regions get one replica more; services start in the order written where nothing else decides; init jobs run in it; databases are backed up in it; the others are
     * lists in a blueprint.
     */
    private static final Set<String> ORDERED =
            Set.of("regions", "services", "databases", "initJobs", "files", "sidecars", "staticContent");

    /**
     * Makes a topology.
     *
     * @param seed any number
     * @param services how many services, at least 1
     * @return the topology
     */
    public static GeneratedTopology of(long seed, int services) {
        Dice dice = new Dice(seed);
        Plan plan = Plan.of(dice, services);
        ValueGenerator values = new ValueGenerator(dice);
        OperationsGenerator operations = new OperationsGenerator(dice, plan);
        DataGenerator data = new DataGenerator(dice, plan);
        Section topology = new Section(dice)
                .with("apiVersion", "holdfast/v1alpha1")
                .with("kind", "Topology")
                .with(
                        "metadata",
                        new Section(dice)
                                .with("name", "shop")
                                .maybe("labels", values::labels)
                                .map())
                .with("regions", operations.regions());
        if (!plan.pools().isEmpty()) {
            Map<String, Object> pools = new LinkedHashMap<>();
            plan.pools().forEach(name -> pools.put(name, operations.pool()));
            topology.with("nodePools", pools);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < services; i++) {
            all.put(plan.services().get(i).name(), new ServiceGenerator(dice, plan).service(i));
        }
        topology.with("services", all);
        Map<String, Object> balancers = new LinkedHashMap<>();
        for (int i = dice.between(0, 2); i > 0; i--) {
            balancers.put("lb-" + i, new BalancerGenerator(dice, plan, i).balancer());
        }
        topology.with("loadBalancers", balancers);
        Map<String, Object> databases = new LinkedHashMap<>();
        plan.databases().forEach(name -> databases.put(name, data.database(name, isRead(name, all))));
        topology.with("databases", databases);
        Map<String, Object> caches = new LinkedHashMap<>();
        plan.caches().forEach(name -> caches.put(name, data.cache(name)));
        topology.with("caches", caches);
        topology.with("existing", data.existing());
        operations.write(topology);
        return new GeneratedTopology(seed, services, topology.map());
    }

    private static boolean isRead(String database, Map<String, Object> services) {
        return services.values().stream()
                .map(service -> service instanceof Map<?, ?> map ? map.get("uses") : null)
                .flatMap(uses -> uses instanceof List<?> list ? list.stream() : Stream.empty())
                .anyMatch(use -> use instanceof Map<?, ?> map
                        && database.equals(map.get("database"))
                        && "read-only".equals(map.get("access")));
    }

    /**
     * The file.
     *
     * @return JSON, which the reader takes as YAML
     */
    public String text() {
        return Json.of(tree);
    }

    /**
     * The same topology with the keys of every mapping in another order, but for those whose order has a meaning or comes back as the order of a list: see {@link #ORDERED}. Its
     * blueprint is the same.
     *
     * @param order decides the order
     * @return the topology
     */
    public GeneratedTopology shuffled(long order) {
        Object shuffled = shuffle("", tree, new Random(order));
        Map<String, Object> map = new LinkedHashMap<>();
        if (shuffled instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return new GeneratedTopology(seed, services, map);
    }

    private static Object shuffle(String key, Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            if (!ORDERED.contains(key)) {
                Collections.shuffle(entries, random);
            }
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(entry ->
                    shuffled.put(entry.getKey(), shuffle(entry.getKey().toString(), entry.getValue(), random)));
            return shuffled;
        }
        return value instanceof List<?> list
                ? list.stream().map(element -> shuffle("", element, random)).toList()
                : value;
    }

    /** Returns how to make it again; the whole text would fill the screen. */
    @Override
    public String toString() {
        return "GeneratedTopology.of(" + seed + "L, " + services + ")";
    }
}
