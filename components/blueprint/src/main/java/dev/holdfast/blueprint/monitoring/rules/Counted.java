package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.Workload;

/**
 * How many replicas of a workload there are, as kube-state-metrics tells it. It knows no Rollout; the sets of its versions it does know, and
 * all of them together are the workload.
 *
 * @param workload the workload
 * @param label the label that has its name
 * @param ready how many replicas are ready
 * @param wanted how many were asked for
 */
record Counted(Workload workload, String label, Promql ready, Promql wanted) {
    static Counted of(Site site, Workload workload) {
        if (workload.staged()) {
            return new Counted(
                    workload,
                    "replicaset",
                    sets(site, workload, "kube_replicaset_status_ready_replicas"),
                    sets(site, workload, "kube_replicaset_spec_replicas"));
        }
        return workload.stateful()
                ? named(
                        site,
                        workload,
                        "statefulset",
                        "kube_statefulset_status_replicas_ready",
                        "kube_statefulset_replicas")
                : named(
                        site,
                        workload,
                        "deployment",
                        "kube_deployment_status_replicas_ready",
                        "kube_deployment_spec_replicas");
    }

    private static Promql sets(Site site, Workload workload, String metric) {
        return Promql.of(metric).with("namespace", site.namespace()).matching("replicaset", workload.sets());
    }

    private static Counted named(Site site, Workload workload, String label, String ready, String wanted) {
        return new Counted(
                workload,
                label,
                Promql.of(ready).with("namespace", site.namespace()).with(label, workload.name()),
                Promql.of(wanted).with("namespace", site.namespace()).with(label, workload.name()));
    }

    /** All that there are of one number. */
    String all(Promql number) {
        return workload.staged() ? "sum(" + number + ")" : "max by (" + label + ") (" + number + ")";
    }

    /** A series of a number such as there might be. */
    Promql some(Promql number) {
        return workload.staged() ? number.with(label, workload.someSet()) : number;
    }

    /** Says which label an alert has found; a sum has none. */
    AlertBuilder found(AlertBuilder alert) {
        return workload.staged() ? alert : alert.finds(label, workload.name());
    }
}
