package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.ScaledObject;
import dev.holdfast.blueprint.kubernetes.api.ScaledObjectSpec;
import dev.holdfast.blueprint.kubernetes.api.ScalingTrigger;
import dev.holdfast.blueprint.monitoring.Platform;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.ScalingSeries;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.topology.ExternalMetric;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.PodsMetric;
import dev.holdfast.topology.ScheduledScale;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What KEDA is told: it asks the system's Prometheus by itself. Of a time at which other bounds hold it takes the lower bound; the upper one is
 * a single number to it and stays.
 */
final class ScaledObjects {
    private static final String AVERAGE = "AverageValue";

    /** An autoscaler that stands there already, because KEDA was chosen later, becomes KEDA's own: two would be refused. */
    private static final Map<String, String> TAKING_OVER =
            Map.of("scaledobject.keda.sh/transfer-hpa-ownership", "true");

    private final Scope scope;
    private final Identity identity;
    private final AutoscalingBlueprint autoscaling;
    private final Site site;

    private ScaledObjects(Scope scope, Identity identity, AutoscalingBlueprint autoscaling) {
        this.scope = scope;
        this.identity = identity;
        this.autoscaling = autoscaling;
        this.site = new Site(scope.blueprint(), scope.region().name(), Platform.KUBERNETES);
    }

    static ScaledObject of(Scope scope, Identity identity, ScaleTargetRef target, AutoscalingBlueprint autoscaling) {
        return new ScaledObject(
                scope.meta(identity.instance(), identity, TAKING_OVER),
                new ScaledObjectSpec(
                        target,
                        autoscaling.min(),
                        autoscaling.max(),
                        // Alerts know it by this name, whoever made it.
                        identity.instance(),
                        Autoscalers.rules(autoscaling.scaleUp()),
                        Autoscalers.rules(autoscaling.scaleDown()),
                        new ScaledObjects(scope, identity, autoscaling).triggers()));
    }

    private List<ScalingTrigger> triggers() {
        List<ScalingTrigger> triggers = new ArrayList<>();
        autoscaling.metrics().stream().map(this::trigger).forEach(triggers::add);
        autoscaling.schedule().stream()
                .filter(time -> time.min() != null)
                .map(ScaledObjects::clock)
                .forEach(triggers::add);
        return List.copyOf(triggers);
    }

    private ScalingTrigger trigger(Metric metric) {
        if (metric.cpu() != null) {
            return resource("cpu", metric.cpu());
        } else if (metric.memory() != null) {
            return resource("memory", metric.memory());
        } else if (metric.pods() != null) {
            PodsMetric pods = metric.pods();
            Promql series = ScalingSeries.of(pods).with("service", identity.name());
            return prometheus(
                    "sum(" + ScalingSeries.measured(scope.blueprint(), pods, series.toString()) + ")",
                    AVERAGE,
                    pods.average());
        } else if (metric.external() != null) {
            return external(metric.external());
        }
        throw new IllegalStateException("resolve lets no metric without a source pass");
    }

    private ScalingTrigger external(ExternalMetric external) {
        String query = "sum(" + ScalingSeries.of(external) + ")";
        BigDecimal value = external.value();
        return value == null
                ? prometheus(query, AVERAGE, Objects.requireNonNull(external.average()))
                : prometheus(query, "Value", value);
    }

    private static ScalingTrigger resource(String name, Percent percent) {
        return new ScalingTrigger(name, "Utilization", Map.of("value", Integer.toString(Autoscalers.whole(percent))));
    }

    /** Nothing measured is not 0: while Prometheus knows nothing the number stays, and does not fall to the least. */
    private ScalingTrigger prometheus(String query, String type, BigDecimal threshold) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("serverAddress", "http://" + site.program(Programs.PROMETHEUS) + ":" + Programs.PROMETHEUS_PORT);
        metadata.put("query", query);
        metadata.put("threshold", Promql.number(threshold));
        metadata.put("ignoreNullValues", "false");
        return new ScalingTrigger("prometheus", type, metadata);
    }

    private static ScalingTrigger clock(ScheduledScale time) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("timezone", time.timeZone().getId());
        metadata.put("start", Schedules.fiveFields(time.start()));
        metadata.put("end", Schedules.fiveFields(time.end()));
        metadata.put("desiredReplicas", String.valueOf(time.min()));
        return new ScalingTrigger("cron", null, metadata);
    }
}
