package dev.holdfast.stacks.kubernetes;

import com.pulumi.Config;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.exceptions.RunException;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.args.BackendCheck;
import dev.holdfast.kubernetes.args.Check;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.Sizing;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.args.Voting;
import dev.holdfast.kubernetes.balancer.LoadBalancer;
import dev.holdfast.kubernetes.balancer.LoadBalancerArgs;
import dev.holdfast.kubernetes.cluster.StatefulCluster;
import dev.holdfast.kubernetes.cluster.StatefulClusterArgs;
import dev.holdfast.kubernetes.postgres.PostgresCluster;
import dev.holdfast.kubernetes.postgres.PostgresClusterArgs;
import dev.holdfast.kubernetes.redis.RedisCluster;
import dev.holdfast.kubernetes.redis.RedisClusterArgs;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.kubernetes.standalone.Front;
import dev.holdfast.kubernetes.standalone.Use;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.Percent;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.Map;

/**
 * A shop, written by hand with the components and without a topology file: an API that scales with its load behind a load balancer, with a
 * database, a cache and a ledger whose members vote. Configuration, all of it optional: {@code namespace}, {@code image} of the API,
 * {@code apiToken}, a secret, and how to reach the cluster, {@code kubeconfig} and {@code context}.
 *
 * <p>The secrets {@code shop-db-app} and {@code shop-db-admin}, each with {@code username} and {@code password}, and {@code shop-cache} with
 * {@code password} have to be in the namespace.
 */
public final class ShopStack {
    private static final BackendCheck CHECK =
            BackendCheck.http("/ready").every(Duration.ofSeconds(2)).fall(3);

    private ShopStack() {}

    /** Runs the program for the engine that has started it. */
    public static void main(String[] arguments) {
        Pulumi.run(context -> deploy(context, System.getenv()));
    }

    /**
     * Registers the shop and exports where it is reached.
     *
     * @param environment the variables of the process
     */
    static void deploy(Context context, Map<String, String> environment) {
        Config config = context.config();
        ClusterProvider cluster = new ClusterProvider("cluster", access(config, environment));
        Namespace namespace = namespace(config.get("namespace").orElse("shop"), cluster);
        Site site = Site.builder()
                .system("shop")
                .namespace(namespace.metadata().applyValue(metadata -> metadata.name()
                        .orElse("")))
                .build();
        ComponentResourceOptions options =
                ComponentResourceOptions.builder().provider(cluster).build();

        PostgresCluster database = new PostgresCluster(
                "db",
                PostgresClusterArgs.builder()
                        .site(site)
                        .version("15.14")
                        .readReplicas(2)
                        .password(SecretReference.of("shop-db-app/password"))
                        .adminPassword(SecretReference.of("shop-db-admin/password"))
                        .volume(VolumeSize.of(Bytes.parse("20Gi")).growTo(Bytes.parse("200Gi")))
                        .build(),
                options);
        RedisCluster cache = new RedisCluster(
                "cache",
                RedisClusterArgs.builder()
                        .site(site)
                        .version("7.2")
                        .masters(3)
                        .replicasPerMaster(1)
                        .maxMemory(Bytes.parse("1Gi"))
                        .password(SecretReference.of("shop-cache/password"))
                        .build(),
                options);
        StatefulCluster ledger = new StatefulCluster(
                "ledger",
                StatefulClusterArgs.builder()
                        .site(site)
                        .image("ghcr.io/example/ledger:2.1.0")
                        .replicas(3)
                        .port("api", 7000, Protocol.HTTP)
                        .port("peer", 7001)
                        .peers("peer")
                        .voting(Voting.surviving(Faults.CRASH))
                        .volume(VolumeSize.of(Bytes.parse("10Gi")), "/data")
                        .readinessProbe(Check.http("api", "/ready"))
                        .build(),
                options);
        ReplicatedServiceArgs.Builder arguments = ReplicatedServiceArgs.builder()
                .site(site)
                .image(config.get("image").orElse("ghcr.io/example/shop-api:1.4.2"))
                .port("http", 8000, Protocol.HTTP)
                .resources(
                        Sizing.requests(Cpu.parse("250m"), Bytes.parse("256Mi")).memoryAtMost(Bytes.parse("512Mi")))
                .readinessProbe(Check.http("http", "/ready").every(Duration.ofSeconds(5)))
                .autoscale(Autoscale.between(3, 20).onCpu(Percent.of(70)).onMemory(Percent.of(80)))
                .uses(Use.of(database).env("DB"))
                .uses(Use.of(cache).env("REDIS"))
                .uses(Use.of(ledger).port("api").env("LEDGER"))
                .behind(Front.named("edge", "http").check(CHECK));
        if (config.get("apiToken").isPresent()) {
            arguments.envSecret("API_TOKEN", config.requireSecret("apiToken"));
        }
        ReplicatedService api = new ReplicatedService("api", arguments.build(), options);
        LoadBalancer edge = new LoadBalancer(
                "edge",
                LoadBalancerArgs.builder()
                        .site(site)
                        .engine(Engine.HAPROXY)
                        .listener(80, Protocol.HTTP)
                        .backend(api)
                        .check(CHECK)
                        .build(),
                options);

        context.export("url", api.url());
        context.export("address", edge.address());
        context.export("database", database.host());
        context.export("cache", cache.host());
    }

    /**
     * The pods of the components keep to the strictest Pod Security Standard, so the namespace can ask for it. Claims lie in it, and would go with
     * it, so it is protected as they are.
     */
    private static Namespace namespace(String name, ClusterProvider cluster) {
        return new Namespace(
                "shop",
                NamespaceArgs.builder()
                        .metadata(ObjectMetaArgs.builder()
                                .name(name)
                                .labels(Map.of("pod-security.kubernetes.io/enforce", "restricted"))
                                .build())
                        .build(),
                CustomResourceOptions.builder().provider(cluster).protect(true).build());
    }

    private static ClusterAccess access(Config config, Map<String, String> environment) {
        return ClusterAccess.of(
                config.get("kubeconfig"),
                config.get("context"),
                environment,
                reason -> new RunException("configuration " + config.getName() + ":kubeconfig: " + reason));
    }
}
