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
}
