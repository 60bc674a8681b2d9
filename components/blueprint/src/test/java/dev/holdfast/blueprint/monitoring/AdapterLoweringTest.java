package dev.holdfast.blueprint.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.monitoring.adapter.AdapterConfiguration;
import dev.holdfast.blueprint.monitoring.adapter.AdapterLowering;
import dev.holdfast.blueprint.monitoring.adapter.AdapterRule;
import dev.holdfast.blueprint.resolve.Resolving;
import org.junit.jupiter.api.Test;

class AdapterLoweringTest {
    private static AdapterConfiguration adapter(String metrics, String more) {
        return unmeasured(metrics, more + "}\n    ports: [{name: http, port: 80}]\n    metrics: {port: http");
    }

    private static AdapterConfiguration unmeasured(String metrics, String more) {
        return AdapterLowering.lower(new Site(
                Resolving.blueprint(
                        Resolving.WEB + "    autoscaling: {max: 9, metrics: [" + metrics + "]" + more + "}\n"),
                "local",
                Platform.KUBERNETES));
    }

    @Test
    void aCounterIsServedAsItsGrowthInASecond() {
        assertThat(adapter("{pods: {metric: messages_per_second, counter: messages_total, average: 100}}", "")
                        .rules())
                .containsExactly(new AdapterRule(
                        "messages_total{namespace!=\"\", pod!=\"\"}",
                        "^messages_total$",
                        "messages_per_second",
                        "sum(rate(<<.Series>>{<<.LabelMatchers>>}[1m])) by (<<.GroupBy>>)"));
    }

    @Test
    void aMetricOfTheReplicasIsServedAsItIs() {
        assertThat(adapter("{pods: {metric: open_orders, average: 100}}", "").rules())
                .containsExactly(new AdapterRule(
                        "open_orders{namespace!=\"\", pod!=\"\"}",
                        "^open_orders$",
                        "open_orders",
                        "sum(<<.Series>>{<<.LabelMatchers>>}) by (<<.GroupBy>>)"));
    }

    @Test
    void ofAMetricFromOutsideTheAutoscalerChoosesTheSeries() {
        AdapterConfiguration adapter =
                adapter("{external: {metric: queue_depth, labels: {queue: orders}, value: 10}}", "");
        assertThat(adapter.rules()).isEmpty();
        assertThat(adapter.externalRules())
                .containsExactly(new AdapterRule(
                        "queue_depth", "^queue_depth$", "queue_depth", "sum(<<.Series>>{<<.LabelMatchers>>})"));
    }

    @Test
    void whatSomebodyElseServesHasNoRule() {
        assertThat(adapter("{cpu: 70%}, {external: {metric: sqs.messages-visible, value: 10}}", "")
                        .isEmpty())
                .isTrue();
        assertThat(adapter("{pods: {metric: open_orders, average: 100}}", ", kubernetes: {controller: keda}")
                        .isEmpty())
                .isTrue();
        assertThat(unmeasured("{pods: {metric: open_orders, average: 100}}", "").isEmpty())
                .as("Prometheus does not ask these replicas")
                .isTrue();
    }
}
