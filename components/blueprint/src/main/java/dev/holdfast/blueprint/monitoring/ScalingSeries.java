package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.ExternalMetric;
import dev.holdfast.topology.Names;
import dev.holdfast.topology.PodsMetric;
import java.time.Duration;
import java.util.Map;

/** The series of Prometheus that replicas follow. */
public final class ScalingSeries {
    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(1);
    private static final int SAMPLES = 4;

    private ScalingSeries() {}

    /** Returns the name of what replicas tell: of the counter, or else of the metric itself. */
    public static String name(PodsMetric metric) {
        return metric.counter() == null ? metric.metric() : metric.counter();
    }

    /** Whether series can have a name: Kubernetes allows more for its metrics. */
    public static boolean isKnown(String name) {
        return name.matches(Names.PROMETHEUS);
    }

    /** Returns what the replicas of any service tell. */
    public static Promql of(PodsMetric metric) {
        return Promql.of(name(metric));
    }

    /** Returns what is measured outside. */
    public static Promql of(ExternalMetric metric) {
        Promql series = Promql.of(metric.metric());
        Map<String, String> labels = metric.labels();
        if (labels != null) {
            for (Map.Entry<String, String> label : labels.entrySet()) {
                series = series.with(label.getKey(), label.getValue());
            }
        }
        return series;
    }

    /**
     * Returns the value of such series: of a counter its growth in a second.
     *
     * @param blueprint the system
     * @param metric the metric
     * @param series selects them
     */
    public static String measured(Blueprint blueprint, PodsMetric metric, String series) {
        return metric.counter() == null ? series : "rate(" + series + "[" + Promql.time(window(blueprint)) + "])";
    }

    /** Four measurements, since one may fail, and a minute at least: shorter than for alerts, as load is followed while it lasts. */
    private static Duration window(Blueprint blueprint) {
        Duration needed = blueprint.monitoring().scrapeInterval().multipliedBy(SAMPLES);
        return needed.compareTo(SHORTEST_WINDOW) > 0 ? needed : SHORTEST_WINDOW;
    }
}
