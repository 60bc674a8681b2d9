package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;

/** What the files of what measures can say. All that runs the system is outside of them. */
final class MonitoringFidelity {
    /** The files say what is asked; where others run the programs, no target starts those who answer. */
    private static final String RUN_BY_OTHERS =
            "somebody has to run the exporters that prometheus.yaml asks: docs/concepts/monitoring.md";

    /** What the targets of monitoring say, and those that run a system do not. */
    static final Feature[] MEASURING = {
        OperationFeature.SCRAPING,
        OperationFeature.THRESHOLDS,
        OperationFeature.RESOURCE_THRESHOLDS,
        OperationFeature.LAG_THRESHOLDS,
        OperationFeature.RECEIVERS,
        OperationFeature.DEAD_MANS_SWITCH,
        OperationFeature.RUNBOOKS,
        OperationFeature.OBJECTIVES
    };

    private MonitoringFidelity() {}

    static Map<Feature, Rendition> prometheus(Blueprint blueprint) {
        boolean unasked = blueprint.targets().kubernetes() != null
                && blueprint.databases().values().stream()
                        .anyMatch(database -> !database.kubernetes().operated());
        boolean host = blueprint.targets().compose() != null;
        boolean run = blueprint.monitoring().prometheus() != null;
        Table table = new Table()
                .expressed(
                        PlacementFeature.REGIONS,
                        PlacementFeature.CUSTOM_METRICS,
                        ProgramFeature.METRICS_ENDPOINT,
                        OperationFeature.RUNBOOKS)
                .row(OperationFeature.THRESHOLDS, run ? Rendition.expressed() : Rendition.approximated(RUN_BY_OTHERS))
                .approximated(
                        OperationFeature.OBJECTIVES,
                        "those without counters of their own by checks from outside"
                                + (run ? "" : "; " + RUN_BY_OTHERS))
                .row(
                        OperationFeature.SCRAPING,
                        run
                                ? Rendition.expressed()
                                : Rendition.approximated("how long is kept says whoever starts Prometheus"))
                .row(
                        OperationFeature.RESOURCE_THRESHOLDS,
                        host
                                ? Rendition.approximated(
                                        "in a cluster; on one host no exporter is asked that looks into all containers")
                                : Rendition.expressed())
                .row(
                        OperationFeature.LAG_THRESHOLDS,
                        unasked
                                ? Rendition.approximated(
                                        "on one host, and by the operator; of replicas without one the primary is asked, which knows only whether they follow")
                                : Rendition.expressed())
                .approximated(
                        DataFeature.VOLUME_GROWTH, "an alert says when it is time to enlarge a volume, in a cluster");
        return table.restOutside();
    }

    static Map<Feature, Rendition> alertmanager() {
        return new Table()
                .expressed(OperationFeature.RECEIVERS, OperationFeature.DEAD_MANS_SWITCH)
                .restOutside();
    }

    /** Dashboards show what others measure; nothing that somebody writes is only there. */
    static Map<Feature, Rendition> grafana() {
        return new Table().restOutside();
    }

    static Map<Feature, Rendition> openslo() {
        return new Table().expressed(OperationFeature.OBJECTIVES).restOutside();
    }
}
