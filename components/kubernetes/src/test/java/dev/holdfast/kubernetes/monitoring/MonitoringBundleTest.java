package dev.holdfast.kubernetes.monitoring;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.test.PulumiTest;
import dev.holdfast.kubernetes.args.Site;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.redis.RedisCluster;
import dev.holdfast.kubernetes.redis.RedisClusterArgs;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.topology.AlertSeverity;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitoringBundleTest {
    private static final String CANARY = "canary-4711";

    private static ReplicatedService api(Site site) {
        return new ReplicatedService(
                "api",
                ReplicatedServiceArgs.builder()
                        .site(site)
                        .image("example.org/api:1")
                        .replicas(2)
                        .port("http", 8080, Protocol.HTTP)
                        .port("metrics", 9100, Protocol.HTTP)
                        .metrics("metrics", "/metrics")
                        .build());
    }

    private static MonitoringBundleArgs.Builder watching(ReplicatedService api) {
        return MonitoringBundleArgs.builder()
                .site(SITE)
                .watches(api)
                .retention(Duration.ofDays(30))
                .slack(SecretReference.of("alerts/slack"), AlertSeverity.WARNING)
                .deadMansSwitch(SecretReference.of("alerts/heartbeat"))
                .grafanaPassword(Output.of(CANARY));
    }

    @Test
    void runsWhatMeasuresAndProtectsWhatItKeeps() {
        MockedRun run = MockedRun.of(
                context -> new MonitoringBundle("watch", watching(api(SITE)).build()));
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("StatefulSet"))
                .extracting(Registered::name)
                .containsExactlyInAnyOrder("watch-prometheus-statefulset", "watch-alertmanager-statefulset");
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("PersistentVolumeClaim"))
                .hasSize(5)
                .allSatisfy(claim -> assertThat(claim.options().isProtect()).isTrue());
        Registered set = run.resource("kubernetes:apps/v1:StatefulSet", "watch-prometheus-statefulset");
        assertThat(at(set, "spec", "template", "spec", "containers", 0, "args").toString())
                .contains("--storage.tsdb.retention.time=30d");
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("ClusterRole"))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.name()).isEqualTo("watch-prometheus-clusterrole");
                    assertThat(at(role, "metadata", "name")).isEqualTo("shop-dev.shop-prometheus");
                });
    }

    @Test
    void itIsLetInAtWhatItWatches() {
        MockedRun run = MockedRun.of(context -> {
            RedisCluster cache = new RedisCluster(
                    "cache",
                    RedisClusterArgs.builder()
                            .site(SITE)
                            .version("7.2")
                            .maxMemory(Bytes.parse("1Gi"))
                            .password(SecretReference.of("cache/password"))
                            .build());
            new MonitoringBundle("watch", watching(api(SITE)).watches(cache).build());
        });
        assertThat(run.objects())
                .filteredOn(object ->
                        object.kind().equals("NetworkPolicy") && object.name().startsWith("watch-"))
                .extracting(door -> at(door, "spec").toString())
                .anySatisfy(door -> assertThat(door).contains("shop-api", "9100", "shop-prometheus"))
                .anySatisfy(door -> assertThat(door).contains("shop-cache", "6379", "shop-cache-exporter"));
        Registered exporter = run.resource("kubernetes:apps/v1:Deployment", "watch-cache-exporter-deployment");
        assertThat(at(exporter, "spec", "template", "spec", "containers", 0, "env")
                        .toString())
                .contains(
                        "redis://shop-cache.shop-dev.svc:6379", "valueFrom={secretKeyRef={name=cache, key=password}}");
    }

    @Test
    void aGivenPasswordStandsInASecretOnly() {
        MockedRun run = MockedRun.of(
                context -> new MonitoringBundle("watch", watching(api(SITE)).build()));
        assertThat(run.objects())
                .filteredOn(object -> object.inputs().toString().contains(CANARY))
                .singleElement()
                .satisfies(secret -> assertThat(secret.kind()).isEqualTo("Secret"));
    }

    @Test
    void tellsWhereEachProgramAnswers() {
        AtomicReference<@Nullable MonitoringBundle> made = new AtomicReference<>();
        MockedRun.of(context ->
                made.set(new MonitoringBundle("watch", watching(api(SITE)).build())));
        MonitoringBundle bundle = Objects.requireNonNull(made.get());
        assertThat(bundle.endpoints()).containsOnlyKeys("prometheus", "alertmanager", "grafana");
        Output<String> prometheus = Objects.requireNonNull(bundle.endpoints().get("prometheus"));
        assertThat(PulumiTest.extractValue(prometheus)).isEqualTo("shop-prometheus.shop-dev.svc:9090");
        assertThat(Internal.of(prometheus).isSecret().join()).isFalse();
    }

    @Test
    void aNamespaceMayBeAnOutput() {
        Site later = Site.builder()
                .system("shop")
                .environment("dev")
                .namespace(Output.of("made"))
                .build();
        MockedRun run = MockedRun.of(context -> new MonitoringBundle(
                "watch",
                MonitoringBundleArgs.builder().site(later).watches(api(later)).build()));
        Registered binding = run.resource(
                "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", "watch-prometheus-clusterrolebinding");
        assertThat(at(binding, "metadata", "name")).isEqualTo("made.shop-prometheus");
        assertThat(at(binding, "roleRef", "name")).isEqualTo("made.shop-prometheus");
        assertThat(at(binding, "subjects", 0, "namespace")).isEqualTo("made");
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        MockedRun run = MockedRun.run(
                context -> new MonitoringBundle(
                        "watch",
                        MonitoringBundleArgs.builder()
                                .site(SITE)
                                .email("a@example.org", AlertSeverity.CRITICAL)
                                .prometheusVolume(VolumeSize.of(Bytes.parse("50Gi")))
                                .build()),
                true);
        assertThat(run.errors().toString())
                .contains("MonitoringBundle watch: receivers[0].email: ", "Write `mailServer:");
        assertThat(run.objects()).isEmpty();
    }
}
