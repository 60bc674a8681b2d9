package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Passage;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import java.util.function.Predicate;

/** Known only where a workload mounts the file from a ConfigMap: the NetworkPolicies of its pods let members reach the bus of each other. */
public final class BusPortIsOpen implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D09e", "Members of a cluster reach the port by which they talk to each other")
            .because(
                    "Clients connect, and every member thinks that it is alone: keys of others are answered with CLUSTERDOWN.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/", "requirement R33 (BUG 29)")
            .fix(
                    "Let members reach each other by the bus port as well, 10000 above that of clients unless cluster-port says otherwise, in ingress and in egress.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        if (!file.isClustered()) {
            return;
        }
        Long bus = file.busPort();
        if (bus == null) {
            return;
        }
        List<Workload> members = RedisPods.of(file, inputs);
        Relations relations = inputs.cluster().relations();
        for (Workload to : members) {
            run.of(to.object(), () -> check(to, members, bus, relations, run));
        }
    }

    private static void check(Workload to, List<Workload> members, long bus, Relations relations, RuleRun run) {
        List<KubernetesObject> in = relations.policies().selecting(to);
        for (Workload from : members) {
            if (!Passage.letsIn(in, from, to, bus)) {
                found(first(in, Passage::isOnIngress), "ingress", to, bus, "may not be reached by others", run);
                return;
            }
            if (!Passage.letsOut(relations.policies().selecting(from), from, to, bus)) {
                KubernetesObject policy = first(relations.policies().selecting(from), Passage::isOnEgress);
                found(policy, "egress", from, bus, "may not reach others", run);
                return;
            }
        }
    }

    /** One of those that restrict; there is one, since something is not let through. */
    private static KubernetesObject first(List<KubernetesObject> policies, Predicate<KubernetesObject> restricts) {
        return policies.stream().filter(restricts).findFirst().orElseThrow();
    }

    private static void found(
            KubernetesObject policy, String way, Workload member, long bus, String what, RuleRun run) {
        String message =
                "members in " + member.object().words() + " " + what + " at port " + bus + ", the bus of the cluster";
        run.found(policy, policy.node().nearest("spec", way), "spec." + way, message);
    }
}
