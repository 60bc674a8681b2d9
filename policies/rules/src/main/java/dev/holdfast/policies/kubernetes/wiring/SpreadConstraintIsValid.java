package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kube-score asks of constraints, and that {@code minDomains} is only for hard ones, as the API server has it. */
public final class SpreadConstraintIsValid implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES,
                    "K35c",
                    "Topology spread constraints say what they count, and how far it may differ")
            .because(
                    "Without a label selector a constraint counts no pods, and so spreads none; with a field of no meaning the API "
                            + "server refuses the workload.")
            .from(
                    "kube-score pod-topology-spread-constraints",
                    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#topologyspreadconstraints-field")
            .fix(
                    "Write labelSelector with the labels of the pods, maxSkew of at least 1, topologyKey, and whenUnsatisfiable "
                            + "DoNotSchedule or ScheduleAnyway.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        List<Node> constraints =
                workload.podSpec().get("topologySpreadConstraints").items();
        for (int i = 0; i < constraints.size(); i++) {
            Node constraint = constraints.get(i);
            String fault = fault(constraint);
            if (fault != null) {
                run.found(workload.object(), constraint, workload.field("topologySpreadConstraints[" + i + "]"), fault);
            }
        }
    }

    private static @Nullable String fault(Node constraint) {
        Long skew = constraint.get("maxSkew").whole();
        Long domains = constraint.get("minDomains").whole();
        String otherwise = constraint.get("whenUnsatisfiable").textOr("");
        if (!constraint.get("labelSelector").isMap()) {
            return "it has no labelSelector, so it counts no pods";
        }
        if (skew == null || skew < 1) {
            return "maxSkew is no number of at least 1";
        }
        if (constraint.get("topologyKey").isAbsent()) {
            return "it has no topologyKey";
        }
        if (!otherwise.equals("DoNotSchedule") && !otherwise.equals("ScheduleAnyway")) {
            return "whenUnsatisfiable is neither DoNotSchedule nor ScheduleAnyway";
        }
        if (domains != null && domains < 1) {
            return "minDomains is below 1";
        }
        return domains != null && !otherwise.equals("DoNotSchedule") ? "minDomains is only for DoNotSchedule" : null;
    }
}
