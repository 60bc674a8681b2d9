package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Known only where a StatefulSet mounts the file from a ConfigMap. That a replica is never beside its own master cannot be asked of
 * Kubernetes, so all instances are to be apart. */
public final class InstancesAreSpread implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D07b", "The instances of a cluster of Redis are on different nodes")
            .notedInDevelopment()
            .because(
                    "A master and its replica on one node are lost together, and with them a part of all keys; the cluster then answers nothing.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/", "requirement R33")
            .fix("Add a podAntiAffinity or topologySpreadConstraints by kubernetes.io/hostname to the StatefulSet.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        if (!file.isClustered()) {
            return;
        }
        for (Workload workload : RedisPods.of(file, inputs)) {
            Node pod = workload.podSpec();
            boolean apart = pod.at("affinity", "podAntiAffinity").isMap()
                    || pod.get("topologySpreadConstraints").items().stream()
                            .anyMatch(spread -> spread.get("topologyKey").is("kubernetes.io/hostname"));
            if (!apart) {
                run.found(
                        workload.object(),
                        pod,
                        workload.field("affinity"),
                        "nothing keeps the instances of the cluster on different nodes");
            }
        }
    }
}
