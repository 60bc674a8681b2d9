package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Kustomization;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * An object without a namespace goes where kubectl happens to point. Silent where a kustomization gives the namespace; where a chart does,
 * the rendered objects are what has to be checked.
 */
public final class ObjectHasNamespace implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K24a", "Objects name their namespace, and it is not default")
            .because(
                    "Without a namespace the object lands wherever the operator's kubectl points that night; in default nothing "
                            + "separates it from others' objects, and no quota or policy that holds for a namespace can be set for it.")
            .from("kube-linter use-namespace", "CKV_K8S_21")
            .fix("Write metadata.namespace, with a namespace of the system's own.");

    private static final List<String> KINDS = List.of(
            "Pod",
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "DeploymentConfig",
            "Rollout",
            "ReplicaSet",
            "ReplicationController",
            "Job",
            "CronJob",
            "Service",
            "ConfigMap",
            "Secret",
            "PersistentVolumeClaim",
            "ServiceAccount",
            "Role",
            "RoleBinding",
            "Ingress",
            "NetworkPolicy",
            "PodDisruptionBudget",
            "HorizontalPodAutoscaler",
            "LimitRange",
            "ResourceQuota",
            "ScaledObject");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        boolean given = inputs.all(Kustomization.class).stream()
                .map(Kustomization::namespace)
                .anyMatch(namespace -> !namespace.isEmpty() && !namespace.equals("default"));
        if (!given) {
            ObjectRule.super.check(inputs, run);
        }
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Node metadata = object.node().get("metadata");
        Node namespace = metadata.get("namespace");
        if (namespace.isAbsent()) {
            run.found(object, metadata, "metadata.namespace", "no namespace is written");
        } else if (namespace.is("default")) {
            run.found(object, namespace, "metadata.namespace", "the namespace is default");
        }
    }
}
