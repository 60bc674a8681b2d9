package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Mounts;
import dev.holdfast.policies.kubernetes.Workload;
import java.util.List;

/** What runs Redis with a configuration from a ConfigMap. */
final class RedisPods {
    private RedisPods() {}

    /** The workloads that mount the ConfigMap in which a file stands, and keep a number of pods; none for another file. */
    static List<Workload> of(RedisFile file, Inputs inputs) {
        FilePart part = file.file().part();
        KubernetesObject holder = part == null ? null : part.holder();
        return holder == null
                ? List.of()
                : Mounts.of(holder, inputs.cluster()).stream()
                        .filter(Workload::isReplicated)
                        .toList();
    }
}
