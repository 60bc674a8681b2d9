package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.schema.SchemaWalk;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An autoscaler has to name what it scales, with its API version: the API server looks the kind up by it. kube-score compares the same three
 * values; ScaledObjects of KEDA, whose API version and kind have defaults, are looked at as well.
 */
public final class AutoscalerTargetExists implements ClusterRule {
    private static final List<String> SCALED = List.of("Deployment", "StatefulSet", "ReplicaSet", "Rollout");

    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K27a", "What an autoscaler scales exists")
            .because(
                    "An autoscaler with a wrong name, kind or API version is accepted and does nothing: the first peak finds as many "
                            + "pods as there were at night.")
            .from("kube-linter dangling-horizontalpodautoscaler", "kube-score horizontalpodautoscaler-has-target")
            .fix("Correct spec.scaleTargetRef: apiVersion, kind and name of an object in the same namespace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Autoscaler autoscaler : relations.autoscalers()) {
            KubernetesObject object = autoscaler.object();
            run.of(object, () -> {
                String message = fault(autoscaler, relations);
                if (message != null) {
                    Node target = autoscaler.target();
                    run.found(
                            object,
                            target.isPresent() ? target : object.node().get("spec"),
                            "spec.scaleTargetRef",
                            message);
                }
            });
        }
    }

    private static @Nullable String fault(Autoscaler autoscaler, Relations relations) {
        KubernetesObject object = autoscaler.object();
        String kind = autoscaler.targetKind();
        String name = autoscaler.targetName();
        if (kind.isEmpty() || name.isEmpty()) {
            return isMissing(object) ? null : "it does not say the kind and the name of what it scales";
        }
        KubernetesObject target = relations.find(object, kind, name);
        if (target != null) {
            return target.apiVersion().equals(autoscaler.targetVersion())
                    ? null
                    : kind + " " + name + " is of " + target.apiVersion() + ", not of '" + autoscaler.targetVersion()
                            + "'";
        }
        for (String other : SCALED) {
            if (relations.find(object, other, name) != null) {
                return "there is no " + kind + " " + name + ", but a " + other;
            }
        }
        return "there is no " + kind + " " + name;
    }

    /** Whether a field is not there that the API server demands, which {@link RequiredFieldsAreThere} tells. */
    private static boolean isMissing(KubernetesObject object) {
        List<String> missing = new ArrayList<>();
        SchemaWalk.of(object.apiVersion(), object.kind(), object.node(), new SchemaWalk.Visitor() {
            @Override
            public void missing(Node within, String path, String field) {
                missing.add(path);
            }
        });
        return missing.stream().anyMatch(path -> path.startsWith("spec.scaleTargetRef"));
    }
}
