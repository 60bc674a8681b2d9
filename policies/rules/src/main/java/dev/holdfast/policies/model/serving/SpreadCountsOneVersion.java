package dev.holdfast.policies.model.serving;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A Deployment that has to be spread counts the pods of one version only: those of the old one are gone when it matters. */
public final class SpreadCountsOneVersion implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M07b", "A required spread of a Deployment counts the pods of one version")
            .warning()
            .because(
                    "During an update the old pods count too: the new ones go where the old ones are few, and when those are gone all stand in one zone.")
            .from("Kubernetes: Pod Topology Spread Constraints, matchLabelKeys", "requirements R102")
            .fix("Write matchLabelKeys: [pod-template-hash] in the constraint.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Deployment");
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        int at = 0;
        for (Node constraint : object.node()
                .at("spec", "template", "spec", "topologySpreadConstraints")
                .items()) {
            boolean required = !constraint.get("whenUnsatisfiable").is("ScheduleAnyway");
            boolean counted =
                    constraint.get("matchLabelKeys").items().stream().anyMatch(key -> key.is("pod-template-hash"));
            if (required && !counted) {
                run.found(
                        object,
                        constraint,
                        "spec.template.spec.topologySpreadConstraints[" + at + "]",
                        "the constraint on " + constraint.get("topologyKey").textOr("nodes")
                                + " counts the pods of old versions too");
            }
            at++;
        }
    }
}
