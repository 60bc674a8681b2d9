package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    private static final ScaleTargetRef TARGET = new ScaleTargetRef("apps/v1", "StatefulSet", "somebody-elses");

    @Test
    void anAutoscalerHasItsOwnNameAndTheTargetOfAnother() {
        Blueprint blueprint = Lowered.blueprint(
                Lowered.SHOP + Lowered.WEB + "    autoscaling: {min: 2, max: 5, metrics: [{cpu: 70%}]}\n");
        HorizontalPodAutoscaler autoscaler =
                (HorizontalPodAutoscaler) Attachments.autoscaler(blueprint, "north", "web", TARGET);
        assertThat(autoscaler.metadata().name()).isEqualTo("shop-web");
        assertThat(autoscaler.metadata().labels()).containsEntry("app.kubernetes.io/component", "autoscaler");
        assertThat(autoscaler.spec().scaleTargetRef()).isEqualTo(TARGET);
        assertThat(autoscaler.spec().maxReplicas()).isEqualTo(5);
    }

    @Test
    void whatIsNotScaledHasNone() {
        Blueprint blueprint = Lowered.blueprint(Lowered.SHOP + Lowered.WEB);
        assertThatThrownBy(() -> Attachments.autoscaler(blueprint, "north", "web", TARGET))
                .hasMessage("web is not scaled");
    }
}
