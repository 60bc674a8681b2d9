package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterApiTest {
    @ParameterizedTest
    @CsvSource({
        "v1, true, false",
        "apps/v1, true, false",
        "extensions/v1beta1, true, false",
        "networking.k8s.io/v1, true, false",
        "postgresql.cnpg.io/v1, true, true",
        "kustomize.config.k8s.io/v1beta1, true, false",
        "openslo/v1, false, false",
        "eksctl.io/v1alpha5, false, true"
    })
    void tellsObjectsOfAClusterFromOtherFiles(String version, boolean served, boolean custom) {
        assertThat(ClusterApi.serves(version)).isEqualTo(served);
        assertThat(ClusterApi.isCustom(version)).isEqualTo(custom);
    }

    @ParameterizedTest
    @CsvSource({
        "batch/v1, Job, Job",
        "batch.volcano.sh/v1alpha1, Job, Job.batch.volcano.sh",
        "projectcalico.org/v3, NetworkPolicy, NetworkPolicy.projectcalico.org",
        "serving.knative.dev/v1, Service, Service.serving.knative.dev",
        "apps.kruise.io/v1beta1, StatefulSet, StatefulSet",
        "argoproj.io/v1alpha1, Rollout, Rollout",
        "networking.k8s.io/v1, Ingress, Ingress"
    })
    void tellsCustomResourcesFromTheirNamesakes(String version, String kind, String called) {
        assertThat(ClusterApi.kind(version, kind)).isEqualTo(called);
    }
}
