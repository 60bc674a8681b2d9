package dev.holdfast.blueprint.monitoring.adapter;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.ScalingSeries;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.topology.ExternalMetric;
import dev.holdfast.topology.Metric;
import dev.holdfast.topology.PodsMetric;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From a site to the rules by which prometheus-adapter serves the metrics that replicas follow. Services that KEDA scales need none; what is no
 * name in Prometheus, and what the replicas of a service tell that our Prometheus does not ask, is served by somebody else.
 *
 * @see <a href="https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md">its configuration</a>
 */
public final class AdapterLowering {
    private static final String CHOSEN = "<<.Series>>{<<.LabelMatchers>>}";

    private final Site site;
    private final Set<AdapterRule> rules = new LinkedHashSet<>();
    private final Set<AdapterRule> externalRules = new LinkedHashSet<>();

    private AdapterLowering(Site site) {
        this.site = site;
    }

    /** Returns the configuration for a site in a cluster; it may be empty. */
    public static AdapterConfiguration lower(Site site) {
        AdapterLowering lowering = new AdapterLowering(site);
        for (ServiceBlueprint service : site.services()) {
            AutoscalingBlueprint autoscaling = service.autoscaling();
            if (autoscaling != null && !autoscaling.byKeda()) {
                autoscaling.metrics().forEach(metric -> lowering.add(service, metric));
            }
        }
        return new AdapterConfiguration(List.copyOf(lowering.rules), List.copyOf(lowering.externalRules));
    }

    private void add(ServiceBlueprint service, Metric metric) {
        PodsMetric pods = metric.pods();
        if (pods != null && service.metrics() != null && ScalingSeries.isKnown(ScalingSeries.name(pods))) {
            rules.add(pods(pods));
        } else if (metric.external() != null
                && ScalingSeries.isKnown(metric.external().metric())) {
            externalRules.add(external(metric.external()));
        }
    }

    /** The adapter puts the names of the pods in, and takes the answer apart by them. */
    private AdapterRule pods(PodsMetric metric) {
        Promql series = ScalingSeries.of(metric).without("namespace", "").without("pod", "");
        String measured = ScalingSeries.measured(site.blueprint(), metric, CHOSEN);
        return new AdapterRule(
                series.toString(),
                exactly(series.metric()),
                metric.metric(),
                "sum(" + measured + ") by (<<.GroupBy>>)");
    }

    /** The autoscaler says by which labels the series are chosen. */
    private static AdapterRule external(ExternalMetric metric) {
        String name = metric.metric();
        return new AdapterRule(Promql.of(name).toString(), exactly(name), name, "sum(" + CHOSEN + ")");
    }

    /** Names of series hold nothing that means anything in a pattern. */
    private static String exactly(String series) {
        return "^" + series + "$";
    }
}
