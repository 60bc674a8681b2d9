package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every pod of the reference system, in each of its regions. */
class PodGuaranteesTest {
    private static final Path METANODE = Path.of("../../examples/metanode/topology.yaml");

    private static Lowered region(String region) throws IOException {
        return Lowered.of(Files.readString(METANODE), region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "eu-west-1", "ap-southeast-1", "us-west-2"})
    void everyContainerSaysWhatItNeedsAndMayUse(String region) throws IOException {
        List<Container> containers = region(region).templates().stream()
                .flatMap(template ->
                        Stream.concat(template.spec().initContainers().stream(), template.spec().containers().stream()))
                .toList();
        assertThat(containers).hasSizeGreaterThan(4).allSatisfy(container -> {
            assertThat(container.resources().requests()).containsKeys("cpu", "memory", "ephemeral-storage");
            assertThat(container.resources().limits()).containsKeys("memory", "ephemeral-storage");
            assertThat(container.securityContext().allowPrivilegeEscalation()).isFalse();
            assertThat(container.securityContext().drop()).containsExactly("ALL");
            assertThat(container.image()).doesNotEndWith(":latest");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "eu-west-1", "us-west-2"})
    void everyContainerThatServesIsAskedWhetherItIsReady(String region) throws IOException {
        assertThat(region(region).templates())
                .flatExtracting(template -> template.spec().containers())
                .filteredOn(container -> !container.ports().isEmpty())
                .isNotEmpty()
                .allSatisfy(container -> assertThat(container.readinessProbe())
                        .as(container.name())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "eu-west-1", "us-west-2"})
    void everyReplicatedWorkloadIsSpreadAndHasABudget(String region) throws IOException {
        Lowered lowered = region(region);
        List<KubernetesObject> replicated = lowered.manifests().objects().stream()
                .filter(PodGuaranteesTest::isReplicated)
                .toList();
        assertThat(replicated).isNotEmpty().allSatisfy(workload -> {
            String name = workload.metadata().name();
            assertThat(lowered.has(PodDisruptionBudget.class, name)).as(name).isTrue();
            assertThat(lowered.pod(name).topologySpreadConstraints()).as(name).hasSize(2);
        });
    }

    private static boolean isReplicated(KubernetesObject object) {
        if (object instanceof Deployment deployment) {
            Integer replicas = deployment.spec().replicas();
            return replicas == null || replicas > 1;
        }
        if (object instanceof StatefulSet set) {
            Integer replicas = set.spec().replicas();
            return replicas == null || replicas > 1;
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "us-west-2"})
    void whatIsReferredToIsThere(String region) throws IOException {
        Lowered lowered = region(region);
        for (PodTemplateSpec template : lowered.templates()) {
            String name = template.spec().serviceAccountName();
            assertThat(lowered.has(ServiceAccount.class, name)).as(name).isTrue();
            assertThat(lowered.has(NetworkPolicy.class, name)).as(name).isTrue();
            template.spec().volumes().stream()
                    .map(volume -> volume.configMap())
                    .filter(Objects::nonNull)
                    .forEach(source -> assertThat(
                                    lowered.one(ConfigMap.class, source.name()).data())
                            .containsKeys(source.items().stream()
                                    .map(item -> item.key())
                                    .toArray(String[]::new)));
            assertThat(template.spec().volumes())
                    .extracting(volume -> volume.name())
                    .doesNotHaveDuplicates();
        }
        assertThat(lowered.all(StatefulSet.class)).allSatisfy(set -> assertThat(
                        lowered.has(Service.class, set.spec().serviceName()))
                .isTrue());
        assertThat(lowered.all(Service.class)).allSatisfy(service -> assertThat(lowered.templates())
                .as(service.metadata().name())
                .anyMatch(template -> template.labels()
                        .entrySet()
                        .containsAll(service.spec().selector().entrySet())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "us-west-2"})
    void noTwoObjectsHaveOneName(String region) throws IOException {
        assertThat(region(region).manifests().objects())
                .extracting(object -> object.kind() + "/" + object.metadata().name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-east-1", "us-west-2"})
    void theSameTopologyGivesTheSameObjects(String region) throws IOException {
        Blueprint once = Lowered.blueprint(Files.readString(METANODE));
        assertThat(region(region).manifests().objects())
                .isEqualTo(region(region).manifests().objects());
        assertThat(KubernetesLowering.regions(once))
                .containsExactly("us-east-1", "eu-west-1", "ap-southeast-1", "us-west-2");
    }
}
