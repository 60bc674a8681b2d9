package dev.holdfast.policies.kubernetes;

import java.util.Map;
import java.util.Set;

/**
 * The labels that controllers give pods beside those of their template. Selectors may use them: a Service for a single pod of a StatefulSet
 * selects it by its name. They are those of <a href="https://kubernetes.io/docs/reference/labels-annotations-taints/">Kubernetes</a> and of
 * Argo Rollouts.
 */
final class GivenLabels {
    private static final String POD_NAME = "statefulset.kubernetes.io/pod-name";
    private static final String JOB_NAME = "batch.kubernetes.io/job-name";
    private static final String OLD_JOB_NAME = "job-name";
    private static final Set<String> JOBS = Set.of("Job", "CronJob");

    /** For each label the kinds whose controllers give it. */
    private static final Map<String, Set<String>> GIVERS = Map.of(
            POD_NAME,
            Set.of("StatefulSet"),
            "apps.kubernetes.io/pod-index",
            Set.of("StatefulSet"),
            "controller-revision-hash",
            Set.of("StatefulSet", "DaemonSet"),
            "pod-template-hash",
            Set.of("Deployment"),
            "rollouts-pod-template-hash",
            Set.of("Rollout"),
            JOB_NAME,
            JOBS,
            OLD_JOB_NAME,
            JOBS,
            "batch.kubernetes.io/controller-uid",
            JOBS,
            "controller-uid",
            JOBS,
            "batch.kubernetes.io/job-completion-index",
            JOBS);

    private GivenLabels() {}

    /** Whether a controller gives a label of this key. */
    static boolean has(String key) {
        return GIVERS.containsKey(key);
    }

    /** Whether the pods of a workload get a label of this key. */
    static boolean has(Workload workload, String key) {
        return GIVERS.getOrDefault(key, Set.of()).contains(workload.kind());
    }

    /** Whether a pod of a workload may get this label with this value. Which values a hash has is not known before. */
    static boolean mayHave(Workload workload, String key, String value) {
        String name = workload.object().name();
        return has(workload, key)
                && switch (key) {
                    case POD_NAME -> value.startsWith(name + "-") && isNumber(value.substring(name.length() + 1));
                    case JOB_NAME, OLD_JOB_NAME ->
                        value.equals(name) || name.isEmpty() || isOfCronJob(workload, name, value);
                    default -> true;
                };
    }

    private static boolean isOfCronJob(Workload workload, String name, String value) {
        return workload.kind().equals("CronJob") && value.startsWith(name + "-");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
