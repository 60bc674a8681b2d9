package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.Fingerprint;
import dev.holdfast.blueprint.data.RedisClusterLowering;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.data.RedisNode;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.JobSpec;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetUpdateStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All objects of a Redis cluster: a StatefulSet for each shard, since a master and its replicas change roles and have to keep apart whoever
 * is the master, and a Job that forms the cluster.
 */
final class CacheClusterObjects {
    /** What people have to know: Redis acknowledges a write before a replica has it. */
    static final String NOT_COPIED_YET =
            "Redis copies writes to replicas afterwards: with a lost master goes what none of its replicas had yet.";

    /** Tries of the Job, each of which waits for the nodes. */
    private static final int RETRIES = 3;

    private static final int DAY = 86_400;
    private static final int FINGERPRINT = 8;

    private final Scope scope;
    private final CacheBlueprint cache;
    private final CacheClusterBlueprint cluster;
    private final Identity identity;
    private final RedisCreation creation;
    private final Map<String, String> script;
    private final CacheClusterPods pods;

    private CacheClusterObjects(
            Scope scope, CacheBlueprint cache, CacheClusterBlueprint cluster, ConfigurationFiles files) {
        this.scope = scope;
        this.cache = cache;
        this.cluster = cluster;
        this.identity = scope.cache(cache.name());
        this.creation = RedisClusterLowering.creation(cluster.masters(), nodes(scope, cache.name(), cluster));
        this.script = files.cacheCluster(creation);
        this.pods = new CacheClusterPods(scope, cache, cluster, files);
    }

    static List<KubernetesObject> of(Scope scope, CacheBlueprint cache, Traffic traffic, ConfigurationFiles files) {
        CacheClusterBlueprint cluster = Objects.requireNonNull(cache.cluster());
        return new CacheClusterObjects(scope, cache, cluster, files).objects(traffic);
    }

    /** The nodes, shard by shard. */
    static List<RedisNode> nodes(Scope scope, String cache, CacheClusterBlueprint cluster) {
        String domain = scope.host(ObjectNames.headless(scope.workload(cache)));
        List<RedisNode> nodes = new ArrayList<>();
        for (int shard = 0; shard < cluster.masters(); shard++) {
            String set = ObjectNames.shard(scope.blueprint(), cache, shard);
            for (int ordinal = 0; ordinal < cluster.nodesPerShard(); ordinal++) {
                nodes.add(RedisNode.inContainer(shard, set + "-" + ordinal + "." + domain));
            }
        }
        return List.copyOf(nodes);
    }

    private List<KubernetesObject> objects(Traffic traffic) {
        Identity creator = scope.cacheCreation(cache.name());
        List<ServicePort> clients = List.of(port("redis", RedisConfiguration.PORT));
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.of(scope, identity));
        objects.add(new ConfigMap(scope.meta(identity.instance(), identity), pods.texts()));
        objects.add(Services.internal(scope, identity.instance(), identity, clients, null));
        // Nodes have to find each other before any of them can be ready.
        objects.add(Services.headless(
                scope,
                identity,
                List.of(port("redis", RedisConfiguration.PORT), port("bus", RedisConfiguration.BUS_PORT)),
                true));
        for (int shard = 0; shard < cluster.masters(); shard++) {
            objects.add(shard(shard));
        }
        // One budget for all: a pod may have one only, and two nodes at once could be both of a shard.
        objects.addAll(Budgets.of(scope, identity, cluster.disruption()));
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        objects.add(Accounts.of(scope, creator));
        objects.add(new ConfigMap(scope.meta(creator.instance(), creator), script));
        objects.add(job(creator));
        objects.add(NetworkPolicies.of(scope, creator, traffic));
        return objects;
    }

    private static ServicePort port(String name, int number) {
        return new ServicePort(name, number, number, Ports.TCP, null);
    }

    private StatefulSet shard(int number) {
        String name = ObjectNames.shard(scope.blueprint(), cache.name(), number);
        Map<String, String> selector = CacheClusterPods.ofShard(identity, number);
        return new StatefulSet(
                scope.meta(name, identity),
                new StatefulSetSpec(
                        cluster.nodesPerShard(),
                        new LabelSelector(selector),
                        ObjectNames.headless(identity.instance()),
                        // A node is ready when the cluster is whole: one after the other, the first would wait for
                        // ever.
                        "Parallel",
                        new StatefulSetUpdateStrategy("RollingUpdate"),
                        0,
                        ServiceObjects.HISTORY,
                        Claims.retention(cluster.storage()),
                        pods.template(new LabelSelector(selector)),
                        List.of(Claims.of(selector, CacheClusterPods.DATA, cluster.storage()))));
    }

    /** What a Job runs never changes, so that another content is a Job of another name; one that has ended goes after a day. */
    private Job job(Identity creator) {
        Map<String, String> content = new LinkedHashMap<>(script);
        content.put("image", cache.image().toString());
        String name = creator.instance() + "-" + Fingerprint.of(content).substring(0, FINGERPRINT);
        return new Job(
                scope.meta(name, creator),
                new JobSpec(RETRIES, (RETRIES + 1) * creation.patience() * 2, DAY, pods.creator(creator, script)));
    }
}
