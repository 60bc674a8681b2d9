package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Origin;
import org.junit.jupiter.api.Test;

class AutoscalerTest {
    private static Autoscaler of(String kind, String spec) {
        return new Autoscaler(new KubernetesObject(
                Origin.file("a.yaml"), Objects.yaml("{kind: " + kind + ", spec: {" + spec + "}}")));
    }

    @Test
    void knowsTheDefaultsOfKubernetes() {
        Autoscaler autoscaler = of("HorizontalPodAutoscaler", "maxReplicas: 5, scaleTargetRef: {name: api}");
        assertThat(autoscaler.minimum()).isEqualTo(1);
        assertThat(autoscaler.maximum()).isEqualTo(5);
        assertThat(autoscaler.targetKind()).isEmpty();
        assertThat(autoscaler.minimumField()).isEqualTo("minReplicas");
    }

    @Test
    void knowsTheDefaultsOfKeda() {
        Autoscaler autoscaler = of("ScaledObject", "scaleTargetRef: {name: api}");
        assertThat(autoscaler.minimum()).isZero();
        assertThat(autoscaler.maximum()).isEqualTo(100);
        assertThat(autoscaler.targetKind()).isEqualTo("Deployment");
        assertThat(autoscaler.targetVersion()).isEqualTo("apps/v1");
        assertThat(autoscaler.maximumField()).isEqualTo("maxReplicaCount");
    }
}
