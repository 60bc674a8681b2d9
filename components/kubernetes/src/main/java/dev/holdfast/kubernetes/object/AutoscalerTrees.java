package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscalerSpec;
import dev.holdfast.blueprint.kubernetes.api.MetricSpec;
import dev.holdfast.blueprint.kubernetes.api.MetricTarget;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ScaledObjectSpec;
import dev.holdfast.blueprint.kubernetes.api.ScalingRules;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Autoscalers. */
final class AutoscalerTrees {
    private AutoscalerTrees() {}

    static Map<String, Object> of(HorizontalPodAutoscalerSpec spec) {
        return new Fields()
                .with("scaleTargetRef", target(spec.scaleTargetRef()))
                .with("minReplicas", spec.minReplicas())
                .with("maxReplicas", spec.maxReplicas())
                .with(
                        "metrics",
                        spec.metrics().stream().map(AutoscalerTrees::metric).toList())
                .with(
                        "behavior",
                        new Fields()
                                .with("scaleUp", rules(spec.scaleUp()))
                                .with("scaleDown", rules(spec.scaleDown()))
                                .done())
                .done();
    }

    static Map<String, Object> of(ScaledObjectSpec spec) {
        Map<String, Object> behavior = new Fields()
                .with("scaleUp", rules(spec.scaleUp()))
                .with("scaleDown", rules(spec.scaleDown()))
                .done();
        return new Fields()
                .with("scaleTargetRef", target(spec.scaleTargetRef()))
                .with("minReplicaCount", spec.minReplicaCount())
                .with("maxReplicaCount", spec.maxReplicaCount())
                .with(
                        "advanced",
                        new Fields()
                                .with(
                                        "horizontalPodAutoscalerConfig",
                                        new Fields()
                                                .with("name", spec.autoscaler())
                                                .with("behavior", behavior)
                                                .done())
                                .done())
                .list("triggers", spec.triggers(), trigger -> new Fields()
                        .with("type", trigger.type())
                        .with("metricType", trigger.metricType())
                        .with("metadata", new LinkedHashMap<>(trigger.metadata()))
                        .done())
                .done();
    }

    private static Map<String, Object> target(ScaleTargetRef target) {
        return new Fields()
                .with("apiVersion", target.apiVersion())
                .with("kind", target.kind())
                .with("name", target.name())
                .done();
    }

    private static Map<String, Object> metric(MetricSpec metric) {
        return new Fields()
                .with("type", metric.type())
                .with(
                        source(metric),
                        kind(metric).with("target", value(metric.target())).done())
                .done();
    }

    /** The field of a metric is called as its type is, but begins small. */
    private static String source(MetricSpec metric) {
        return metric.type().toLowerCase(Locale.ROOT);
    }

    private static Fields kind(MetricSpec metric) {
        if (metric.type().equals("Resource")) {
            return new Fields().with("name", metric.name());
        }
        Fields named = new Fields().with("name", metric.name());
        // Pods are all of the workload; only what is outside has to be chosen.
        if (metric.type().equals("External") && !metric.matchLabels().isEmpty()) {
            named.with("selector", SelectorTrees.of(metric.matchLabels()));
        }
        return new Fields().with("metric", named.done());
    }

    private static Map<String, Object> value(MetricTarget target) {
        return new Fields()
                .with("type", target.type())
                .with("averageUtilization", target.averageUtilization())
                .with("value", target.value())
                .with("averageValue", target.averageValue())
                .done();
    }

    private static Map<String, Object> rules(ScalingRules rules) {
        return new Fields()
                .with("stabilizationWindowSeconds", rules.stabilizationWindowSeconds())
                .with("selectPolicy", rules.selectPolicy())
                .list("policies", rules.policies(), policy -> new Fields()
                        .with("type", policy.type())
                        .with("value", policy.value())
                        .with("periodSeconds", policy.periodSeconds())
                        .done())
                .done();
    }
}
