package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ScalingRulesBlueprint;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscalerSpec;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.MetricSpec;
import dev.holdfast.blueprint.kubernetes.api.MetricTarget;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ScalingPolicy;
import dev.holdfast.blueprint.kubernetes.api.ScalingRules;
import dev.holdfast.topology.ExternalMetric;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.PodsMetric;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes the number of pods follow the load. */
final class Autoscalers {
    private Autoscalers() {}

    /** The autoscaler of a workload, whoever made it. */
    static KubernetesObject of(
            Scope scope, Identity identity, ScaleTargetRef target, AutoscalingBlueprint autoscaling) {
        return autoscaling.byKeda()
                ? ScaledObjects.of(scope, identity, target, autoscaling)
                : ofKubernetes(scope, identity, target, autoscaling);
    }

    /** The bounds that hold at certain times have no place in this API and are not expressed. */
    private static HorizontalPodAutoscaler ofKubernetes(
            Scope scope, Identity identity, ScaleTargetRef target, AutoscalingBlueprint autoscaling) {
        return new HorizontalPodAutoscaler(
                scope.meta(identity.instance(), identity),
                new HorizontalPodAutoscalerSpec(
                        target,
                        autoscaling.min(),
                        autoscaling.max(),
                        autoscaling.metrics().stream().map(Autoscalers::metric).toList(),
                        rules(autoscaling.scaleUp()),
                        rules(autoscaling.scaleDown())));
    }

    private static MetricSpec metric(Metric metric) {
        if (metric.cpu() != null) {
            return resource("cpu", metric.cpu());
        } else if (metric.memory() != null) {
            return resource("memory", metric.memory());
        } else if (metric.pods() != null) {
            PodsMetric pods = metric.pods();
            return new MetricSpec("Pods", pods.metric(), Map.of(), average(pods.average()));
        } else if (metric.external() != null) {
            return external(metric.external());
        }
        throw new IllegalStateException("resolve lets no metric without a source pass");
    }

    private static MetricSpec resource(String name, Percent percent) {
        return new MetricSpec("Resource", name, Map.of(), new MetricTarget("Utilization", whole(percent), null, null));
    }

    /** Kubernetes knows whole percents only. */
    static int whole(Percent percent) {
        return percent.value().setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static MetricSpec external(ExternalMetric external) {
        Map<String, String> labels = external.labels();
        BigDecimal value = external.value();
        BigDecimal average = external.average();
        return new MetricSpec(
                "External",
                external.metric(),
                labels == null ? Map.of() : labels,
                value != null ? new MetricTarget("Value", null, Amounts.quantity(value), null) : average(average));
    }

    private static MetricTarget average(@Nullable BigDecimal value) {
        if (value == null) {
            throw new IllegalStateException("resolve lets no metric without a value pass");
        }
        return new MetricTarget("AverageValue", null, null, Amounts.quantity(value));
    }

    static ScalingRules rules(ScalingRulesBlueprint rules) {
        return new ScalingRules(
                Seconds.of(rules.window()),
                "Max",
                rules.steps().stream()
                        .map(step -> new ScalingPolicy(
                                step.percent() ? "Percent" : "Pods", step.amount(), Seconds.of(step.period())))
                        .toList());
    }
}
