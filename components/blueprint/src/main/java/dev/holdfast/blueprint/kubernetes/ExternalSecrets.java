package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes at a workload which Secrets somebody else has to put there, so that whoever sees the object alone, a policy among them, knows that
 * they are in no file on purpose. It stands at the workload and not at its pods, which a new note would replace.
 */
final class ExternalSecrets {
    private static final String NAME = "holdfast.dev/external-secrets";

    private ExternalSecrets() {}

    /** The objects, with the note at those that refer to Secrets. */
    static List<KubernetesObject> noted(List<KubernetesObject> objects) {
        return objects.stream().map(ExternalSecrets::noted).toList();
    }

    private static KubernetesObject noted(KubernetesObject object) {
        Set<String> secrets = RequiredSecrets.of(List.of(object)).keySet();
        if (secrets.isEmpty()) {
            return object;
        } else if (object instanceof Deployment deployment) {
            return new Deployment(meta(object, secrets), deployment.spec());
        } else if (object instanceof Rollout rollout) {
            return new Rollout(meta(object, secrets), rollout.spec());
        } else if (object instanceof StatefulSet set) {
            return new StatefulSet(meta(object, secrets), set.spec());
        } else if (object instanceof CronJob job) {
            return new CronJob(meta(object, secrets), job.spec());
        }
        return object instanceof Job job ? new Job(meta(object, secrets), job.spec()) : object;
    }

    private static ObjectMeta meta(KubernetesObject object, Set<String> secrets) {
        ObjectMeta meta = object.metadata();
        Map<String, String> annotations = new LinkedHashMap<>(meta.annotations());
        annotations.put(NAME, String.join(",", secrets));
        return new ObjectMeta(meta.name(), meta.namespace(), meta.labels(), annotations);
    }
}
