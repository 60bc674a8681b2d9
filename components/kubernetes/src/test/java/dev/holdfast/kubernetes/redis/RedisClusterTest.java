package dev.holdfast.kubernetes.redis;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.kubernetes.standalone.Use;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisClusterTest {
    private static RedisClusterArgs.Builder cache() {
        return RedisClusterArgs.builder()
                .site(SITE)
                .version("7.2")
                .maxMemory(Bytes.parse("1Gi"))
                .eviction(Eviction.LEAST_FREQUENTLY_USED)
                .password(SecretReference.of("cache/password"));
    }

    @Test
    void aSingleInstanceIsACacheAndKeepsNothing() {
        MockedRun run = MockedRun.of(context -> new RedisCluster("cache", cache().build()));
        assertThat(run.objects().stream().map(it -> it.kind() + " " + it.name()))
                .contains("Service cache-service", "ConfigMap cache-configmap", "NetworkPolicy cache-networkpolicy")
                .noneMatch(name -> name.startsWith("PersistentVolumeClaim"));
        Registered configuration = run.resource("kubernetes:core/v1:ConfigMap", "cache-configmap");
        assertThat(at(configuration, "data", "redis.conf").toString()).contains("allkeys-lfu");
    }

    @Test
    void mastersShareTheKeysOut() {
        MockedRun run = MockedRun.of(context -> {
            RedisCluster cache = new RedisCluster(
                    "cache",
                    RedisClusterArgs.builder()
                            .site(SITE)
                            .version("7.2")
                            .maxMemory(Bytes.parse("1Gi"))
                            .masters(3)
                            .replicasPerMaster(1)
                            .role(CacheRole.STORING)
                            .nodeTimeout(Duration.ofSeconds(5))
                            .password(SecretReference.of("cache/password"))
                            .build());
            new ReplicatedService(
                    "api",
                    ReplicatedServiceArgs.builder()
                            .site(SITE)
                            .image("example.org/api:1")
                            .uses(Use.of(cache).env("REDIS"))
                            .build());
        });
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("StatefulSet"))
                .hasSize(3)
                .allSatisfy(shard -> assertThat(at(shard, "spec", "replicas")).isEqualTo(2.0));
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("PersistentVolumeClaim"))
                .hasSize(6)
                .allSatisfy(claim -> assertThat(claim.options().isProtect()).isTrue());
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("Job"))
                .hasSize(1);
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "api-deployment");
        assertThat(at(deployment, "spec", "template", "spec", "containers", 0, "env")
                        .toString())
                .contains("name=REDIS_NODES");
    }

    @Test
    void twoMastersAreNoMajority() {
        MockedRun run = MockedRun.run(
                context -> new RedisCluster(
                        "cache", cache().eviction(Eviction.RANDOM).masters(2).build()),
                true);
        assertThat(run.errors().toString()).contains("RedisCluster cache: cluster.masters: ");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void aServiceThatUsesItIsToldHowAndLetIn() {
        MockedRun run = MockedRun.of(context -> {
            RedisCluster cache = new RedisCluster(
                    "cache", cache().password(Output.of("canary")).build());
            new ReplicatedService(
                    "api",
                    ReplicatedServiceArgs.builder()
                            .site(SITE)
                            .image("example.org/api:1")
                            .uses(Use.of(cache).env("REDIS"))
                            .build());
            context.export("host", cache.host());
        });
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "api-deployment");
        assertThat(at(deployment, "spec", "template", "spec", "containers", 0, "env")
                        .toString())
                .contains("{name=REDIS_HOST, value=" + run.text("host") + "}")
                .contains("secretKeyRef={name=shop-cache-auth, key=password}");
        assertThat(run.objects())
                .anySatisfy(door -> assertThat(door.name()).isEqualTo("api-shop-cache-from-shop-api-networkpolicy"));
        assertThat(run.resources())
                .filteredOn(resource -> resource.inputs().toString().contains("canary"))
                .extracting(Registered::name)
                .containsExactly("cache-auth-secret");
    }
}
