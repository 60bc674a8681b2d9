package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** What mounts a ConfigMap. */
public final class Mounts {
    private Mounts() {}

    /** The workloads that have a volume of it, in its namespace. */
    public static List<Workload> of(KubernetesObject configMap, Cluster cluster) {
        List<Workload> mounting = new ArrayList<>();
        for (Workload workload : cluster.workloads()) {
            if (workload.object().namespace().equals(configMap.namespace()) && mounts(workload, configMap.name())) {
                mounting.add(workload);
            }
        }
        return mounting;
    }

    private static boolean mounts(Workload workload, String name) {
        for (Node volume : workload.podSpec().get("volumes").items()) {
            if (volume.at("configMap", "name").is(name)) {
                return true;
            }
            for (Node source : volume.at("projected", "sources").items()) {
                if (source.at("configMap", "name").is(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
