package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.web;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ScalingRulesBlueprint;
import dev.holdfast.blueprint.ScalingStepBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoscalingResolutionTest {
    private static final String SCALED = "    autoscaling: {max: 5, metrics: [{cpu: 70%%}]%s}\n";

    @ParameterizedTest
    @CsvSource({
        "production,'',2,2",
        "production,replicas: 1,2,2",
        "production,replicas: 3,3,3",
        "development,'',1,1",
        "development,replicas: 1,1,1",
        "development,replicas: 4,4,4",
        "production,replicas: 5,5,5"
    })
    void theLeastNumberIsWhatRunsWithoutLoadAndSurvivesALoss(String profile, String replicas, int min, int initial) {
        ServiceBlueprint service =
                web(WEB + "    " + replicas + "\n" + SCALED.formatted("") + "profile: " + profile + "\n");
        assertThat(there(service.autoscaling()).min()).isEqualTo(min);
        assertThat(service.replicas()).isEqualTo(Map.of("local", initial));
    }

    @Test
    void whatBeginsIsNeverLessThanTheLeastNumber() {
        Blueprint blueprint = blueprint(WEB + "    replicas: 2\n" + SCALED.formatted(", min: 4"));
        assertThat(Resolving.service(blueprint, "web").replicas()).isEqualTo(Map.of("local", 4));
        assertThat(why(blueprint, "services.web.replicas").value()).isEqualTo("4");
    }

    @Test
    void theShareOfATotalIsTheLeastNumberOfARegion() {
        ServiceBlueprint service = web(
                REGIONS
                        + """
                  web:
                    image: example.org/web:1.0
                    replicas: {total: 5}
                    autoscaling: {max: 9, metrics: [{memory: 80%}]}
                """);
        assertThat(there(service.autoscaling()).min()).isEqualTo(2);
        assertThat(service.replicas()).isEqualTo(Map.of("north", 3, "south", 2, "spare", 3));
    }

    @Test
    void aMaxOfOneIsNoContradictionByItself() {
        ServiceBlueprint service = web(WEB + "    autoscaling: {max: 1, metrics: [{cpu: 70%}]}\n");
        assertThat(there(service.autoscaling()).min()).isEqualTo(1);
    }

    @Test
    void refusesBoundsThatCross() {
        assertThat(fault(WEB + SCALED.formatted(", min: 6")))
                .isEqualTo("contradiction services.web.autoscaling.max: at most 5 replicas is less than at least 6");
        assertThat(fault(WEB + "    replicas: 6\n" + SCALED.formatted(", min: 2")))
                .isEqualTo("contradiction services.web.autoscaling.max: at most 5 replicas is less than the 6 that run"
                        + " without load");
    }

    @Test
    void refusesAScheduleWithoutAMeaning() {
        String night = ", schedule: [{name: night, start: 0 1 * * *, end: 0 5 * * *, timeZone: UTC%s}]";
        assertThat(fault(WEB + SCALED.formatted(night.formatted(""))))
                .isEqualTo("missing services.web.autoscaling.schedule[0]: changes nothing");
        assertThat(fault(WEB + SCALED.formatted(night.formatted(", min: 6"))))
                .startsWith("contradiction services.web.autoscaling.schedule[0].min: at least 6");
        assertThat(fault(WEB + SCALED.formatted(night.formatted(", max: 1"))))
                .startsWith("contradiction services.web.autoscaling.schedule[0].max: at least 2");
        assertThat(there(web(WEB + SCALED.formatted(night.formatted(", min: 6, max: 8")))
                                .autoscaling())
                        .schedule())
                .hasSize(1);
    }

    @Test
    void itGrowsAtOnceAndShrinksSlowly() {
        var scaling = there(web(WEB + SCALED.formatted("")).autoscaling());
        assertThat(scaling.scaleUp())
                .isEqualTo(new ScalingRulesBlueprint(
                        Duration.ZERO, List.of(new ScalingStepBlueprint(true, 100, Duration.ofSeconds(15)))));
        assertThat(scaling.scaleDown())
                .isEqualTo(new ScalingRulesBlueprint(
                        Duration.ofMinutes(5), List.of(new ScalingStepBlueprint(true, 50, Duration.ofMinutes(1)))));
        Blueprint blueprint = blueprint(WEB + SCALED.formatted(""));
        assertThat(why(blueprint, "services.web.autoscaling.scaleUp.steps").value())
                .isEqualTo("[{percent: 100%, period: 15s}]");
    }

    @Test
    void partsOfAPercentAreRoundedUp() {
        String steps = ", scaleUp: {steps: [{percent: 1.5%, period: 30s}, {replicas: 4, period: 1m}]}";
        assertThat(there(web(WEB + SCALED.formatted(steps)).autoscaling())
                        .scaleUp()
                        .steps())
                .containsExactly(
                        new ScalingStepBlueprint(true, 2, Duration.ofSeconds(30)),
                        new ScalingStepBlueprint(false, 4, Duration.ofMinutes(1)));
    }

    @Test
    void theAutoscalerOfKubernetesFollowsTheLoadUnlessAnotherIsWanted() {
        Blueprint blueprint = blueprint(WEB + SCALED.formatted(""));
        assertThat(there(Resolving.service(blueprint, "web").autoscaling()).byKeda())
                .isFalse();
        assertThat(why(blueprint, "services.web.autoscaling.kubernetes.controller")
                        .value())
                .isEqualTo("horizontal-pod-autoscaler");
        assertThat(there(web(WEB + SCALED.formatted(", kubernetes: {controller: keda}"))
                                .autoscaling())
                        .byKeda())
                .isTrue();
    }

    @Test
    void refusesNamesThatKedaCannotAskFor() {
        String keda =
                "    ports: [{name: http, port: 80}]\n    metrics: {port: http}\n    autoscaling: {max: 5, kubernetes: {controller: keda}, metrics: [{%s}]}\n";
        assertThat(fault(WEB + keda.formatted("pods: {metric: open-orders, average: 1}")))
                .isEqualTo("contradiction services.web.autoscaling.metrics[0].pods.metric: KEDA asks Prometheus, in"
                        + " which nothing is called open-orders");
        assertThat(fault(WEB + keda.formatted("external: {metric: queue.depth, value: 1}")))
                .startsWith("contradiction services.web.autoscaling.metrics[0].external.metric: KEDA asks");
        assertThat(fault(WEB + keda.formatted("external: {metric: queue_depth, labels: {a.b: c}, value: 1}")))
                .startsWith("contradiction services.web.autoscaling.metrics[0].external.labels");
        assertThat(web(WEB + keda.formatted("pods: {metric: open-orders, counter: orders_total, average: 1}"))
                        .autoscaling())
                .isNotNull();
    }
}
