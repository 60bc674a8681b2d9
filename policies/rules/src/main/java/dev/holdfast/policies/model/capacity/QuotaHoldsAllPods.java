package dev.holdfast.policies.model.capacity;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.PodDemand;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum over the workloads of a quota's namespace of pods at most, with those of an update, times what one asks for. A DaemonSet counts once,
 * since how many nodes there are is in no file; Jobs count with the pods that they run at a time. A quota for some pods only, by scopes, is not
 * judged.
 */
public final class QuotaHoldsAllPods implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M10c", "All pods at most fit into the quota of their namespace")
            .because(
                    "On the busiest day the autoscaler asks for its last pods, the API server refuses them, and nothing but an event of the ReplicaSet says so.")
            .from("requirements R26, R42, R61", "https://kubernetes.io/docs/concepts/policy/resource-quotas/")
            .fix(
                    "Raise the amount in the ResourceQuota, or lower the maximum of the autoscalers, or what a pod asks for.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        List<KubernetesObject> quotas = cluster.ofKind("ResourceQuota");
        if (quotas.isEmpty()) {
            return;
        }
        Map<String, List<Workload>> byNamespace = new HashMap<>();
        for (Workload workload : cluster.workloads()) {
            byNamespace
                    .computeIfAbsent(workload.object().namespace(), none -> new ArrayList<>())
                    .add(workload);
        }
        run.each(
                quotas,
                quota ->
                        check(quota, byNamespace.getOrDefault(quota.namespace(), List.of()), cluster.relations(), run));
    }

    private static void check(KubernetesObject quota, List<Workload> workloads, Relations relations, RuleRun run) {
        if (!quota.node().at("spec", "scopes").items().isEmpty()
                || quota.node().at("spec", "scopeSelector").isPresent()) {
            return;
        }
        for (Entry hard : quota.node().at("spec", "hard").entries()) {
            Amount allowed = Amount.of(hard.value());
            if (allowed == null || !PodDemand.isCounted(hard.key())) {
                continue;
            }
            BigDecimal asked = BigDecimal.ZERO;
            for (Workload workload : workloads) {
                if (relations.together(quota, workload.object())) {
                    asked = asked.add(PodDemand.of(workload, hard.key(), relations));
                }
            }
            if (asked.compareTo(allowed.value()) > 0) {
                String message = "all pods at most ask for " + words(asked, hard.key()) + ", and "
                        + hard.value().textOr("") + " is allowed";
                run.found(quota, hard.value(), "spec.hard[" + hard.key() + "]", message);
            }
        }
    }

    private static String words(BigDecimal amount, String resource) {
        BigDecimal mebibyte = BigDecimal.valueOf(1L << 20);
        boolean bytes = resource.endsWith("memory") || resource.endsWith("storage");
        return bytes
                ? amount.divide(mebibyte, 0, RoundingMode.UP).toPlainString() + "Mi"
                : amount.stripTrailingZeros().toPlainString();
    }
}
