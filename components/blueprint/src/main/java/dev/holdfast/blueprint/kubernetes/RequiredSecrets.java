package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.KeySelector;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ObjectStore;
import dev.holdfast.blueprint.kubernetes.api.ObjectStoreCredentials;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.SecretVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The secrets that pods refer to and that somebody has to put there, since no file of ours ever holds one. */
final class RequiredSecrets {
    private final Map<String, Set<String>> keys = new TreeMap<>();

    private RequiredSecrets() {}

    /** The keys of each secret by its name; none for one that is used as a whole. */
    static Map<String, Set<String>> of(List<KubernetesObject> objects) {
        RequiredSecrets secrets = new RequiredSecrets();
        objects.stream().flatMap(object -> pod(object).stream()).forEach(secrets::pod);
        objects.forEach(secrets::operated);
        return secrets.keys;
    }

    private static Optional<PodSpec> pod(KubernetesObject object) {
        if (object instanceof Deployment deployment) {
            return Optional.of(deployment.spec().template().spec());
        } else if (object instanceof Rollout rollout) {
            return Optional.of(rollout.spec().template().spec());
        } else if (object instanceof StatefulSet set) {
            return Optional.of(set.spec().template().spec());
        } else if (object instanceof CronJob job) {
            return Optional.of(job.spec().jobTemplate().template().spec());
        }
        return object instanceof Job job ? Optional.of(job.spec().template().spec()) : Optional.empty();
    }

    private void pod(PodSpec pod) {
        Stream.concat(pod.initContainers().stream(), pod.containers().stream()).forEach(this::container);
        pod.imagePullSecrets().forEach(this::keysOf);
        pod.volumes().forEach(volume -> {
            SecretVolumeSource secret = volume.secret();
            if (secret != null) {
                secret.items().forEach(item -> keysOf(secret.secretName()).add(item.key()));
            }
        });
    }

    private void operated(KubernetesObject object) {
        if (object instanceof Cluster cluster) {
            login(cluster.spec().initdb().secret());
            login(cluster.spec().superuserSecret());
        } else if (object instanceof ObjectStore store) {
            ObjectStoreCredentials credentials = store.spec().credentials();
            if (credentials != null) {
                key(credentials.accessKeyId());
                key(credentials.secretAccessKey());
            }
        }
    }

    private void login(String secret) {
        keysOf(secret).addAll(List.of(CloudNativePg.USERNAME, CloudNativePg.PASSWORD));
    }

    private void key(KeySelector key) {
        keysOf(key.name()).add(key.key());
    }

    private void container(Container container) {
        container.envFrom().forEach(this::keysOf);
        container.env().forEach(variable -> {
            EnvVarSource source = variable.valueFrom();
            KeySelector key = source == null ? null : source.secretKeyRef();
            if (key != null) {
                key(key);
            }
        });
    }

    private Set<String> keysOf(String secret) {
        return keys.computeIfAbsent(secret, name -> new TreeSet<>());
    }
}
