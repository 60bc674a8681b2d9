package dev.holdfast.kubernetes.autoscaling;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Autoscale;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.topology.ScalingController;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AutoscalerTest {
    @Test
    void scalesAWorkloadThatSomebodyElseMade() {
        MockedRun run = MockedRun.of(context -> new Autoscaler(
                "legacy",
                AutoscalerArgs.builder()
                        .site(SITE)
                        .deployment(Output.of("old-api"))
                        .scale(Autoscale.between(2, 8).onCpu(Percent.of(70)))
                        .build()));
        assertThat(run.objects()).hasSize(1);
        Registered autoscaler =
                run.resource("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "legacy-horizontalpodautoscaler");
        assertThat(at(autoscaler, "spec", "scaleTargetRef"))
                .isEqualTo(Map.of("apiVersion", "apps/v1", "kind", "Deployment", "name", "old-api"));
        assertThat(at(autoscaler, "spec", "minReplicas")).isEqualTo(2.0);
        assertThat(at(autoscaler, "spec", "maxReplicas")).isEqualTo(8.0);
        assertThat(at(autoscaler, "metadata", "name")).isEqualTo("shop-legacy");
    }

    @Test
    void kedaFollowsWhereItIsChosen() {
        MockedRun run = MockedRun.of(context -> new Autoscaler(
                "legacy",
                AutoscalerArgs.builder()
                        .site(SITE)
                        .deployment(Output.of("old-api"))
                        .scale(Autoscale.between(2, 8)
                                .onPodsRate("orders_per_second", "orders_total", BigDecimal.valueOf(100))
                                .by(ScalingController.KEDA))
                        .build()));
        assertThat(run.objects()).hasSize(1);
        Registered scaled = run.resource("kubernetes:keda.sh/v1alpha1:ScaledObject", "legacy-scaledobject");
        assertThat(at(scaled, "spec", "scaleTargetRef"))
                .isEqualTo(Map.of("apiVersion", "apps/v1", "kind", "Deployment", "name", "old-api"));
        assertThat(at(scaled, "spec", "minReplicaCount")).isEqualTo(2.0);
        assertThat(String.valueOf(at(scaled, "spec", "triggers")))
                .contains("type=prometheus", "sum(rate(orders_total{service=\"legacy\"}[1m]))");
    }

    @Test
    void refusesBoundsThatCannotBe() {
        MockedRun run = MockedRun.run(
                context -> new Autoscaler(
                        "legacy",
                        AutoscalerArgs.builder()
                                .site(SITE)
                                .statefulSet("old-db")
                                .scale(Autoscale.between(9, 8).onCpu(Percent.of(70)))
                                .build()),
                true);
        assertThat(run.errors().toString()).contains("Autoscaler legacy: autoscaling.max: at most 8 replicas");
        assertThat(run.resources()).isEmpty();
    }

    @Test
    void needsATargetAndBounds() {
        assertThat(MockedRun.run(
                                context -> new Autoscaler(
                                        "legacy",
                                        AutoscalerArgs.builder().site(SITE).build()),
                                true)
                        .errors()
                        .toString())
                .contains("Autoscaler legacy: lacks a workload");
        assertThat(MockedRun.run(
                                context -> new Autoscaler(
                                        "legacy",
                                        AutoscalerArgs.builder()
                                                .site(SITE)
                                                .deployment("old-api")
                                                .build()),
                                true)
                        .errors()
                        .toString())
                .contains("Autoscaler legacy: lacks bounds");
    }
}
