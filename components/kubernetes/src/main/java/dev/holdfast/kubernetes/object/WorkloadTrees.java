package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.CronJobSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.JobSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import java.util.Map;

/** What runs pods. */
final class WorkloadTrees {
    private WorkloadTrees() {}

    static Map<String, Object> of(DeploymentSpec spec) {
        return new Fields()
                .with("replicas", spec.replicas())
                .with("selector", SelectorTrees.of(spec.selector()))
                .with("strategy", strategy(spec.strategy()))
                .with("minReadySeconds", spec.minReadySeconds())
                .with("progressDeadlineSeconds", spec.progressDeadlineSeconds())
                .with("revisionHistoryLimit", spec.revisionHistoryLimit())
                .with("template", PodTrees.of(spec.template()))
                .done();
    }

    private static Map<String, Object> strategy(DeploymentStrategy strategy) {
        return new Fields()
                .with("type", strategy.type())
                .tree("rollingUpdate", strategy.rollingUpdate(), pace -> new Fields()
                        .with("maxUnavailable", pace.maxUnavailable())
                        .with("maxSurge", pace.maxSurge())
                        .done())
                .done();
    }

    static Map<String, Object> of(StatefulSetSpec spec) {
        return new Fields()
                .with("replicas", spec.replicas())
                .with("selector", SelectorTrees.of(spec.selector()))
                .with("serviceName", spec.serviceName())
                .with("podManagementPolicy", spec.podManagementPolicy())
                .with(
                        "updateStrategy",
                        new Fields().with("type", spec.updateStrategy().type()).done())
                .with("minReadySeconds", spec.minReadySeconds())
                .with("revisionHistoryLimit", spec.revisionHistoryLimit())
                .tree(
                        "persistentVolumeClaimRetentionPolicy",
                        spec.persistentVolumeClaimRetentionPolicy(),
                        policy -> new Fields()
                                .with("whenDeleted", policy.whenDeleted())
                                .with("whenScaled", policy.whenScaled())
                                .done())
                .with("template", PodTrees.of(spec.template()))
                .list("volumeClaimTemplates", spec.volumeClaimTemplates(), VolumeTrees::claim)
                .done();
    }

    static Map<String, Object> of(CronJobSpec spec) {
        return new Fields()
                .with("schedule", spec.schedule())
                .with("timeZone", spec.timeZone())
                .with("concurrencyPolicy", spec.concurrencyPolicy())
                .with("startingDeadlineSeconds", spec.startingDeadlineSeconds())
                .with("successfulJobsHistoryLimit", spec.successfulJobsHistoryLimit())
                .with("failedJobsHistoryLimit", spec.failedJobsHistoryLimit())
                .with(
                        "jobTemplate",
                        new Fields().with("spec", of(spec.jobTemplate())).done())
                .done();
    }

    static Map<String, Object> of(JobSpec spec) {
        return new Fields()
                .with("backoffLimit", spec.backoffLimit())
                .with("activeDeadlineSeconds", spec.activeDeadlineSeconds())
                .with("ttlSecondsAfterFinished", spec.ttlSecondsAfterFinished())
                .with("template", PodTrees.of(spec.template()))
                .done();
    }
}
