package dev.holdfast.kubernetes.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.kubernetes.Provider;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceTransformation;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.object.TreePath;
import dev.holdfast.kubernetes.register.KubernetesResourceArgs;
import dev.holdfast.topology.ObjectPatch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the children of an application are registered. */
class ChildrenTest {
    private static final TreePath REPLICAS = TreePath.of("spec", "replicas");

    private static MockedRun shop(@Nullable ComponentResourceOptions options) {
        return MockedRun.of(context -> new HoldfastApplication("app", args().build(), options));
    }

    private static HoldfastApplicationArgs.Builder args() {
        return HoldfastApplicationArgs.builder().blueprint(Shop.blueprint());
    }

    private static List<String> awaited(Registered resource) {
        Set<Resource> before = new HashSet<>();
        resource.options().getDependsOn().applyValue(before::addAll);
        return before.stream().map(Resource::pulumiResourceName).sorted().toList();
    }

    @Test
    void eachHasTheComponentAsParentAndTheVersionOfTheSdk() {
        MockedRun run = shop(null);

        assertThat(run.objects()).hasSizeGreaterThan(15).allSatisfy(child -> {
            String parent = child.options().getParent().orElseThrow().pulumiResourceName();
            assertThat(child.name()).startsWith(parent + "-");
            assertThat(child.options().getVersion()).isEqualTo(Optional.of("4.0.0"));
        });
        assertThat(run.resource("holdfast:kubernetes:ReplicatedService", "app-web")
                        .options()
                        .getParent()
                        .orElseThrow()
                        .pulumiResourceName())
                .isEqualTo("app");
    }

    @Test
    void typesAreThoseOfTheSdk() {
        assertThat(shop(null).resources())
                .extracting(Registered::type)
                .contains(
                        "holdfast:kubernetes:Application",
                        "holdfast:kubernetes:ReplicatedService",
                        "holdfast:kubernetes:StatefulCluster",
                        "holdfast:kubernetes:LoadBalancer",
                        "kubernetes:core/v1:Namespace",
                        "kubernetes:core/v1:Service",
                        "kubernetes:core/v1:ServiceAccount",
                        "kubernetes:core/v1:PersistentVolumeClaim",
                        "kubernetes:apps/v1:Deployment",
                        "kubernetes:apps/v1:StatefulSet",
                        "kubernetes:policy/v1:PodDisruptionBudget",
                        "kubernetes:networking.k8s.io/v1:NetworkPolicy");
    }

    @Test
    void whatHoldsDataIsProtectedAndNothingElse() {
        MockedRun run = shop(null);

        assertThat(run.resources().stream()
                        .filter(it -> it.options().isProtect())
                        .map(Registered::name))
                .containsExactlyInAnyOrder("app-namespace", "app-queue-claim-data-0", "app-queue-claim-data-1");
        assertThat(run.resources().stream()
                        .filter(it -> it.options().isRetainOnDelete())
                        .map(Registered::name))
                .containsExactlyInAnyOrder("app-queue-claim-data-0", "app-queue-claim-data-1");
    }

    @Test
    void claimsThatGoWithTheirSetAreNotProtected() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .blueprint(Blueprints.ofText(
                                Shop.YAML.replace("mountPath: /data}", "mountPath: /data, retention: delete}")))
                        .build()));

        assertThat(run.resource("kubernetes:core/v1:PersistentVolumeClaim", "app-queue-claim-data-0")
                        .options()
                        .isRetainOnDelete())
                .isFalse();
        assertThat(run.resources()).noneMatch(it -> it.options().isProtect());
    }

    @Test
    void theTemplatesOfClaimsAreLeftAloneAndTheClaimsGrow() {
        MockedRun run = shop(null);
        MockedRun grown = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .blueprint(Blueprints.ofText(Shop.YAML.replace("size: 10Gi", "size: 20Gi")))
                        .build()));

        assertThat(run.resource("kubernetes:apps/v1:StatefulSet", "app-queue-statefulset")
                        .options()
                        .getIgnoreChanges())
                .containsExactly("spec.volumeClaimTemplates");
        assertThat(changed(run, grown))
                .containsExactlyInAnyOrder("app-queue-statefulset", "app-queue-claim-data-0", "app-queue-claim-data-1");
        assertThat(TreePath.of("spec", "resources", "requests", "storage")
                        .in(grown.resource("kubernetes:core/v1:PersistentVolumeClaim", "app-queue-claim-data-1")
                                .inputs()))
                .isEqualTo("20Gi");
    }

    private static List<String> changed(MockedRun one, MockedRun other) {
        return one.objects().stream()
                .filter(it -> !other.resource(it.type(), it.name()).inputs().equals(it.inputs()))
                .map(Registered::name)
                .toList();
    }

    @Test
    void workloadsWaitForWhatTheyReadAndAllForTheNamespace() {
        MockedRun run = shop(null);

        assertThat(awaited(run.resource("kubernetes:apps/v1:StatefulSet", "app-queue-statefulset")))
                .contains("app-namespace", "app-queue-claim-data-0", "app-queue-serviceaccount")
                .doesNotContain("app-queue", "app-queue-service");
        assertThat(run.objects().stream()
                        .filter(it -> !it.kind().equals("Namespace"))
                        .map(it -> awaited(it)))
                .allSatisfy(before -> assertThat(before).contains("app-namespace"));
    }

    @Test
    void theProviderIsHandedDown() {
        MockedRun run = MockedRun.of(context -> {
            Provider cluster = new Provider("cluster");
            new HoldfastApplication(
                    "app",
                    args().build(),
                    ComponentResourceOptions.builder().providers(cluster).build());
        });

        assertThat(run.objects()).hasSizeGreaterThan(15).allSatisfy(child -> assertThat(child.provider())
                .contains("pulumi:providers:kubernetes::cluster"));
    }

    @Test
    void aTransformReachesEveryChildAndChangesItsTree() {
        Set<String> seen = new HashSet<>();
        ResourceTransformation pause = it -> {
            seen.add(it.resource().pulumiResourceName());
            return it.args() instanceof KubernetesResourceArgs args
                            && args.kind().equals("Deployment")
                    ? Optional.of(new ResourceTransformation.Result(
                            args.merge(Map.of("spec", Map.of("paused", true))), it.options()))
                    : Optional.empty();
        };
        MockedRun run = shop(ComponentResourceOptions.builder()
                .resourceTransformations(pause)
                .build());

        assertThat(seen)
                .containsAll(run.objects().stream().map(Registered::name).toList());
        Registered web = run.resource("kubernetes:apps/v1:Deployment", "app-web-deployment");
        assertThat(TreePath.of("spec", "paused").in(web.inputs())).isEqualTo(true);
        assertThat(REPLICAS.in(web.inputs())).isEqualTo(3.0);
    }

    @Test
    void patchesOfTheTopologyAndTheArgumentsReachTheirObjects() {
        ObjectPatch patch = new ObjectPatch(
                "Service", "shop-web", null, Map.of("metadata", Map.of("annotations", Map.of("a", "b"))));
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .blueprint(
                                Shop.with("patches: {kubernetes: [{kind: StatefulSet, name: shop-queue, merge: {spec:"
                                        + " {replicas: 4}}}]}"))
                        .patches(List.of(patch))
                        .build()));

        assertThat(TreePath.of("metadata", "annotations", "a")
                        .in(run.resource("kubernetes:core/v1:Service", "app-web-service")
                                .inputs()))
                .isEqualTo("b");
        assertThat(REPLICAS.in(run.resource("kubernetes:apps/v1:StatefulSet", "app-queue-statefulset")
                        .inputs()))
                .isEqualTo(4.0);
        assertThat(run.objects()).extracting(Registered::name).contains("app-queue-claim-data-3");
    }

    @Test
    void secretsBecomeObjectsBeforeTheWorkloads() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                args().secrets(Map.of("web", Map.of("token", Output.of("canary-7"))))
                        .build()));

        Registered secret = run.resource("kubernetes:core/v1:Secret", "app-web-secret");
        assertThat(secret.inputs()).containsEntry("type", "Opaque").containsKey("stringData");
        assertThat(TreePath.of("metadata", "namespace").in(secret.inputs())).isEqualTo("shop");
        assertThat(TreePath.of("metadata", "labels", "app.kubernetes.io/part-of")
                        .in(secret.inputs()))
                .isEqualTo("shop");
        assertThat(awaited(run.resource("kubernetes:apps/v1:Deployment", "app-web-deployment")))
                .contains("app-web-secret");
        assertThat(run.objects().stream().filter(it -> it.inputs().toString().contains("canary-7")))
                .containsExactly(secret);
    }

    /** A protected claim keeps what it waits for from being destroyed. */
    @Test
    void claimsWaitForTheNamespaceOnly() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                args().secrets(Map.of("web", Map.of("token", Output.of("canary-7"))))
                        .build()));

        assertThat(run.objects())
                .filteredOn(it -> it.kind().equals("PersistentVolumeClaim"))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(awaited(claim)).containsExactly("app-namespace"));
    }

    @Test
    void anOperatedDatabaseWaitsForItsArchiveToo() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .region("us-east-1")
                        .build()));

        assertThat(awaited(run.resource("kubernetes:postgresql.cnpg.io/v1:Cluster", "app-state-cluster")))
                .containsExactly("app-namespace", "app-state-objectstore");
    }

    @Test
    void theReplicasOfAnAutoscalerAreInNoTree() {
        MockedRun run = MockedRun.of(context -> new HoldfastApplication(
                "app",
                HoldfastApplicationArgs.builder()
                        .topology(Examples.METANODE)
                        .region("us-east-1")
                        .build()));
        List<Registered> scalers = run.objects().stream()
                .filter(it -> it.kind().equals("HorizontalPodAutoscaler"))
                .toList();

        assertThat(scalers).isNotEmpty().allSatisfy(scaler -> {
            String scaled = scaler.name().replace("horizontalpodautoscaler", "");
            assertThat(run.objects().stream()
                            .filter(it -> it.name().equals(scaled + "statefulset")
                                    || it.name().equals(scaled + "deployment")))
                    .hasSize(1)
                    .allSatisfy(workload ->
                            assertThat(REPLICAS.in(workload.inputs())).isNull());
        });
    }
}
