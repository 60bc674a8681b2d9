package dev.holdfast.kubernetes.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.PropertyDiff.Kind;

class ObjectDiffTest {

    private static final ProviderSettings DEFAULTS = ProviderSettings.of(Map.of(), Map.of());

    /** One changed field each; what the provider's own list says, not what the API server holds immutable. */
    @ParameterizedTest
    @CsvSource({
        "apps/v1, Deployment, spec.replicas, false",
        "apps/v1, Deployment, spec.template, false",
        "apps/v1, Deployment, spec.selector, true",
        "apps/v1, Deployment, metadata.labels, false",
        "apps/v1, StatefulSet, spec.replicas, false",
        "apps/v1, StatefulSet, spec.template, false",
        "apps/v1, StatefulSet, spec.updateStrategy, false",
        "apps/v1, StatefulSet, spec.minReadySeconds, false",
        "apps/v1, StatefulSet, spec.persistentVolumeClaimRetentionPolicy, false",
        "apps/v1, StatefulSet, spec.ordinals, false",
        "apps/v1, StatefulSet, spec.volumeClaimTemplates, true",
        "apps/v1, StatefulSet, spec.serviceName, true",
        "apps/v1, StatefulSet, spec.podManagementPolicy, true",
        "apps/v1, StatefulSet, spec.revisionHistoryLimit, true",
        "v1, ConfigMap, data, true",
        "v1, ConfigMap, binaryData, true",
        "v1, Secret, data, true",
        "v1, Secret, type, true",
        "v1, Service, spec.clusterIP, true",
        "v1, Service, spec.type, false",
        "v1, Service, spec.ports, false",
        "v1, PersistentVolumeClaim, spec.accessModes, true",
        "v1, PersistentVolumeClaim, spec.storageClassName, true",
        "v1, PersistentVolumeClaim, spec.resources, false",
        "batch/v1, Job, spec.template, true",
        "batch/v1, Job, spec.parallelism, true",
        "batch/v1, Job, spec.suspend, false",
        "batch/v1, CronJob, spec.jobTemplate, false",
        "v1, Pod, spec.volumes, true",
        "rbac.authorization.k8s.io/v1, RoleBinding, roleRef, true",
        "rbac.authorization.k8s.io/v1, RoleBinding, subjects, false",
        "postgresql.cnpg.io/v1, Cluster, spec.instances, false",
    })
    void replacesAsTheProviderDoes(String apiVersion, String kind, String field, boolean replaces) {
        Map<String, Object> old = object(apiVersion, kind);
        Map<String, Object> wanted = object(apiVersion, kind);
        ObjectTree.put(old, "old", field.split("\\.", -1));
        ObjectTree.put(wanted, "new", field.split("\\.", -1));

        DiffResponse diff = diff(old, wanted);

        assertThat(diff.getChanges()).isEqualTo(DiffChanges.DIFF_SOME);
        assertThat(diff.getDetailedDiffMap()).containsOnlyKeys(field);
        assertThat(diff.getReplacesList()).isEqualTo(replaces ? List.of(field) : List.of());
        assertThat(diff.getDeleteBeforeReplace()).isEqualTo(replaces);
    }

    @Test
    void anAutomaticNameNeedsNoDeletionBefore() {
        Map<String, Object> old = configMap("old");
        Map<String, Object> wanted = configMap("new");
        ObjectTree.put(old, "true", "metadata", "annotations", Annotations.AUTONAMED);
        ObjectTree.put(wanted, "true", "metadata", "annotations", Annotations.AUTONAMED);

        assertThat(diff(old, wanted).getReplacesList()).containsExactly("data.key");
        assertThat(diff(old, wanted).getDeleteBeforeReplace()).isFalse();
    }

    @Test
    void anotherNamespaceIsAnotherObject() {
        Map<String, Object> wanted = configMap("old");
        ObjectTree.put(wanted, "elsewhere", "metadata", "namespace");

        DiffResponse diff = diff(configMap("old"), wanted);

        assertThat(diff.getReplacesList()).containsExactly("metadata.namespace");
        assertThat(diff.getDeleteBeforeReplace()).isFalse();
    }

    @Test
    void mutableConfigMapChangesInPlaceUnlessItIsImmutable() {
        ProviderSettings mutable = ProviderSettings.of(Map.of("enableConfigMapMutable", true), Map.of());
        Map<String, Object> immutable = configMap("new");
        immutable.put("immutable", true);

        assertThat(diff(configMap("old"), configMap("new"), mutable, List.of()).getReplacesList())
                .isEmpty();
        assertThat(diff(configMap("old"), immutable, mutable, List.of()).getReplacesList())
                .containsExactly("data.key");
    }

    @Test
    void whatTheServerAddsIsNoDifference() {
        Map<String, Object> live = configMap("a");
        live.put("status", Map.of("phase", "Active"));
        ObjectTree.put(live, "1", "metadata", "uid");

        DiffResponse diff = ObjectDiff.of(
                new Checkpoint(configMap("a"), live, "v1", "m").toProperties(Map.of()),
                configMap("a"),
                true,
                List.of(),
                DEFAULTS);

        assertThat(diff.getChanges()).isEqualTo(DiffChanges.DIFF_NONE);
    }

    @Test
    void driftIsADifferenceAlthoughTheProgramIsTheSame() {
        Map<String, Object> inputs = object("apps/v1", "Deployment");
        ObjectTree.put(inputs, 5L, "spec", "replicas");
        Map<String, Object> live = ObjectTree.copy(inputs);
        ObjectTree.put(live, 2L, "spec", "replicas");

        DiffResponse diff = ObjectDiff.of(
                new Checkpoint(inputs, live, "apps/v1", "m").toProperties(Map.of()), inputs, true, List.of(), DEFAULTS);

        assertThat(diff.getDetailedDiffMap()).containsOnlyKeys("spec.replicas");
    }

    @Test
    void pathsNameElementsAndQuoteKeys() {
        Map<String, Object> old = object("apps/v1", "Deployment");
        ObjectTree.put(old, List.of(Map.of("image", "a", "tty", true)), "spec", "containers");
        ObjectTree.put(old, "1", "metadata", "annotations", "a.b/c");
        Map<String, Object> wanted = object("apps/v1", "Deployment");
        ObjectTree.put(wanted, List.of(Map.of("image", "b"), Map.of("image", "c")), "spec", "containers");
        ObjectTree.put(wanted, "2", "metadata", "annotations", "a.b/c");

        Map<String, Kind> kinds = new LinkedHashMap<>();
        diff(old, wanted).getDetailedDiffMap().forEach((path, difference) -> kinds.put(path, difference.getKind()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry("spec.containers[0].image", Kind.UPDATE),
                        Map.entry("spec.containers[0].tty", Kind.DELETE),
                        Map.entry("spec.containers[1]", Kind.ADD),
                        Map.entry("metadata.annotations[\"a.b/c\"]", Kind.UPDATE));
    }

    @Test
    void addedParentReachesTheFieldThatReplaces() {
        Map<String, Object> wanted = object("batch/v1", "Job");
        wanted.put("spec", Map.of("template", Map.of("spec", Map.of())));

        assertThat(diff(object("batch/v1", "Job"), wanted).getReplacesList()).containsExactly("spec");
    }

    @Test
    void ignoredChangesAreLeftOut() {
        Map<String, Object> old = object("apps/v1", "Deployment");
        ObjectTree.put(old, 1L, "spec", "replicas");
        Map<String, Object> wanted = object("apps/v1", "Deployment");
        ObjectTree.put(wanted, 2L, "spec", "replicas");

        assertThat(diff(old, wanted, DEFAULTS, List.of("spec.replicas")).getChanges())
                .isEqualTo(DiffChanges.DIFF_NONE);
    }

    @Test
    void unknownIsADifference() {
        Map<String, Object> wanted = configMap("old");
        ObjectTree.put(wanted, Unknown.VALUE, "data", "key");

        assertThat(diff(configMap("old"), wanted).getReplacesList()).containsExactly("data.key");
    }

    private static DiffResponse diff(Map<String, Object> old, Map<String, Object> wanted) {
        return diff(old, wanted, DEFAULTS, List.of());
    }

    private static DiffResponse diff(
            Map<String, Object> old, Map<String, Object> wanted, ProviderSettings settings, List<String> ignored) {
        Checkpoint state = new Checkpoint(old, old, ObjectTree.text(old, "apiVersion"), "manager");
        return ObjectDiff.of(state.toProperties(Map.of()), wanted, true, ignored, settings);
    }

    private static Map<String, Object> object(String apiVersion, String kind) {
        return ObjectTree.copy(
                Map.of("apiVersion", apiVersion, "kind", kind, "metadata", Map.of("name", "a", "namespace", "n")));
    }

    private static Map<String, Object> configMap(String value) {
        Map<String, Object> map = object("v1", "ConfigMap");
        ObjectTree.put(map, value, "data", "key");
        return map;
    }
}
