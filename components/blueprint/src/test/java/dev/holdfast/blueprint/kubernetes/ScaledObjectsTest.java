package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ScaledObject;
import dev.holdfast.blueprint.kubernetes.api.ScalingTrigger;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScaledObjectsTest {
    private static final String SCALED = Lowered.SHOP
            + Lowered.WEB
            + """
                metrics: {port: http}
                autoscaling:
                  min: 3
                  max: 9
                  kubernetes: {controller: keda}
                  metrics:
                    - cpu: 70%
                    - memory: 80%
                    - pods: {metric: orders_per_second, counter: orders_total, average: 0.5}
                    - pods: {metric: open_orders, average: 20}
                    - external: {metric: queue_depth, labels: {queue: orders}, value: 1000}
                    - external: {metric: waiting, average: 50}
                  scaleUp: {window: 1m, steps: [{percent: 100%, period: 15s}]}
                  scaleDown: {window: 5m, steps: [{percent: 50%, period: 1m}]}
                  schedule:
                    - {name: day, start: 0 8 * * 1-5, end: 0 20 * * 1-5, timeZone: Europe/Berlin, min: 6}
                    - {name: sunday, start: 0 8 * * 7, end: 0 20 * * 7, timeZone: UTC, max: 5}
            """;

    private static ScalingTrigger prometheus(String metricType, String query, String threshold) {
        return new ScalingTrigger(
                "prometheus",
                metricType,
                Map.of(
                        "serverAddress",
                        "http://shop-prometheus.monitoring.svc:9090",
                        "query",
                        query,
                        "threshold",
                        threshold,
                        "ignoreNullValues",
                        "false"));
    }

    @Test
    void kedaAsksThePrometheusOfTheSystemAndKnowsTheClock() {
        Lowered shop = Lowered.of(SCALED);
        ScaledObject web = shop.one(ScaledObject.class, "shop-web");

        assertThat(web.spec().triggers())
                .containsExactly(
                        new ScalingTrigger("cpu", "Utilization", Map.of("value", "70")),
                        new ScalingTrigger("memory", "Utilization", Map.of("value", "80")),
                        prometheus("AverageValue", "sum(rate(orders_total{service=\"web\"}[1m]))", "0.5"),
                        prometheus("AverageValue", "sum(open_orders{service=\"web\"})", "20"),
                        prometheus("Value", "sum(queue_depth{queue=\"orders\"})", "1000"),
                        prometheus("AverageValue", "sum(waiting)", "50"),
                        // The time with another max has no min, so there is nothing to say to KEDA.
                        new ScalingTrigger(
                                "cron",
                                null,
                                Map.of(
                                        "timezone",
                                        "Europe/Berlin",
                                        "start",
                                        "0 8 * * 1-5",
                                        "end",
                                        "0 20 * * 1-5",
                                        "desiredReplicas",
                                        "6")));
        assertThat(web.spec().scaleTargetRef()).isEqualTo(new ScaleTargetRef("apps/v1", "Deployment", "shop-web"));
        assertThat(web.spec().autoscaler()).isEqualTo("shop-web");
        assertThat(web.metadata().annotations()).containsEntry("scaledobject.keda.sh/transfer-hpa-ownership", "true");
        assertThat(web.spec().minReplicaCount()).isEqualTo(3);
        assertThat(web.spec().maxReplicaCount()).isEqualTo(9);
        assertThat(web.spec().scaleUp().stabilizationWindowSeconds()).isEqualTo(60);
        assertThat(web.spec().scaleDown().stabilizationWindowSeconds()).isEqualTo(300);
    }

    @Test
    void onlyOneOfTheTwoScalesAServiceAndTheServiceSaysNoNumber() {
        Lowered shop = Lowered.of(SCALED);
        assertThat(shop.all(HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(shop.one(Deployment.class, "shop-web").spec().replicas()).isNull();
        Lowered plain = Lowered.of(SCALED.replace("controller: keda", "controller: horizontal-pod-autoscaler"));
        assertThat(plain.all(ScaledObject.class)).isEmpty();
        assertThat(plain.all(HorizontalPodAutoscaler.class)).hasSize(1);
    }

    @Test
    void growthIsTakenOverFourMeasurements() {
        Lowered shop = Lowered.of(SCALED + "monitoring: {scrapeInterval: 1m}\n");
        assertThat(shop.one(ScaledObject.class, "shop-web")
                        .spec()
                        .triggers()
                        .get(2)
                        .metadata())
                .containsEntry("query", "sum(rate(orders_total{service=\"web\"}[4m]))");
    }

    @Test
    void whoScalesMayAskThePrometheusThatRunsBesideTheSystem() {
        String monitored = SCALED.replace("{kubernetes: \"1.35\"}", "{kubernetes: \"1.35\", prometheus: \"3.5\"}")
                + "monitoring: {scrapeInterval: 15s}\n";
        Lowered shop = Lowered.of(monitored);
        assertThat(shop.one(ScaledObject.class, "shop-web").spec().triggers())
                .anySatisfy(trigger -> assertThat(trigger.metadata())
                        .containsEntry("serverAddress", "http://shop-prometheus.shop.svc:9090"));
        assertThat(askers(shop)).contains("keda");
        assertThat(askers(Lowered.of(monitored.replace("controller: keda", "controller: horizontal-pod-autoscaler"))))
                .as("the adapter")
                .contains("monitoring")
                .doesNotContain("keda");
    }

    private static String askers(Lowered shop) {
        return shop.one(NetworkPolicy.class, "shop-prometheus").spec().ingress().stream()
                .filter(rule -> rule.ports().stream().anyMatch(port -> port.port() == 9090))
                .map(rule -> rule.peers().toString())
                .collect(Collectors.joining());
    }
}
