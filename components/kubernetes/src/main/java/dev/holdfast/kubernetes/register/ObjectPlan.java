package dev.holdfast.kubernetes.register;

import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.object.ReplicaClaims;
import dev.holdfast.kubernetes.object.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is registered for the trees of a component, and how. */
final class ObjectPlan {
    static final TreePath NAME = TreePath.of("metadata", "name");

    private static final TreePath REPLICAS = TreePath.of("spec", "replicas");
    private static final TreePath SCALED_KIND = TreePath.of("spec", "scaleTargetRef", "kind");
    private static final TreePath SCALED_NAME = TreePath.of("spec", "scaleTargetRef", "name");

    /** Where autoscalers say how many pods there always are, by their kind. */
    private static final Map<String, TreePath> LEAST = Map.of(
            "HorizontalPodAutoscaler", TreePath.of("spec", "minReplicas"),
            "ScaledObject", TreePath.of("spec", "minReplicaCount"));

    private static final Set<String> GROUND = Set.of(
            "ServiceAccount",
            "ConfigMap",
            "Secret",
            "NetworkPolicy",
            "ObjectStore",
            "Role",
            "RoleBinding",
            "ClusterRole",
            "ClusterRoleBinding");
    private static final Set<String> CLUSTER_WIDE = Set.of("ClusterRole", "ClusterRoleBinding");
    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "Rollout", "StatefulSet", "CronJob", "Job", "Cluster");

    /** Argo Rollouts adds the version that a Service leads to; written here too, each deployment would lead to all of them again. */
    private static final String SELECTOR = "spec.selector";

    /** Where a Rollout names the Services that it steers. */
    private static final List<TreePath> STEERED = List.of(
            TreePath.of("spec", "strategy", "blueGreen", "activeService"),
            TreePath.of("spec", "strategy", "blueGreen", "previewService"));

    /** The API server refuses a change, so the provider would make the whole set anew. */
    private static final String TEMPLATES = "spec.volumeClaimTemplates";

    /**
     * A class that binds at the first pod leaves a claim pending until the pods are there, and those come after the claims.
     *
     * @see <a href="https://www.pulumi.com/registry/packages/kubernetes/installation-configuration/#pulumicomskipawait">skipAwait</a>
     */
    private static final Map<String, String> SKIP_AWAIT = Map.of("pulumi.com/skipAwait", "true");

    private final ObjectRoles roles;
    private final InputTree inputs;
    private final List<Map<String, Object>> trees;
    private final boolean holdingData;
    private final List<PlannedObject> planned = new ArrayList<>();

    ObjectPlan(String base, DeferredValues deferred, List<Map<String, Object>> trees, boolean holdingData) {
        this.roles = new ObjectRoles(base);
        this.inputs = new InputTree(deferred);
        this.trees = trees;
        this.holdingData = holdingData;
    }

    List<PlannedObject> objects() {
        List<Map<String, Object>> resolved = trees.stream().map(inputs::of).toList();
        ValueDigests digests = new ValueDigests(resolved);
        for (int i = 0; i < trees.size(); i++) {
            plan(trees.get(i), new KubernetesResourceArgs(digests.on(resolved.get(i))));
        }
        return planned;
    }

    private void plan(Map<String, Object> tree, KubernetesResourceArgs args) {
        String kind = String.valueOf(tree.get("kind"));
        String name = known(kind, String.valueOf(NAME.in(tree)));
        if (DeferredValues.isIn(name)) {
            throw new IllegalArgumentException(
                    "the name of a " + kind + " has to be known before deployment, and depends on an output");
        }
        List<String> ignored = List.of();
        if (kind.equals("StatefulSet")) {
            claims(tree, name);
            ignored = List.of(TEMPLATES);
        }
        if (kind.equals("Service") && isSteered(name)) {
            ignored = List.of(SELECTOR);
        }
        boolean data = kind.equals("Cluster") || (kind.equals("Namespace") && holdingData);
        planned.add(new PlannedObject(roles.of(kind, name), stage(kind), args, data, false, ignored));
    }

    private boolean isSteered(String service) {
        return trees.stream()
                .filter(tree -> Rollout.KIND.equals(tree.get("kind")))
                .anyMatch(tree -> STEERED.stream().anyMatch(path -> service.equals(path.in(tree))));
    }

    /** What lies in no namespace has that of its system before its name, to be told from that of another system; a namespace may be an output. */
    private static String known(String kind, String name) {
        return CLUSTER_WIDE.contains(kind) ? name.substring(name.lastIndexOf('.') + 1) : name;
    }

    private static PlannedObject.Stage stage(String kind) {
        if (kind.equals("Namespace")) {
            return PlannedObject.Stage.HOME;
        }
        if (GROUND.contains(kind)) {
            return PlannedObject.Stage.GROUND;
        }
        return WORKLOADS.contains(kind) ? PlannedObject.Stage.WORKLOAD : PlannedObject.Stage.BESIDE;
    }

    private void claims(Map<String, Object> set, String name) {
        boolean outlive = ReplicaClaims.outlive(set);
        for (ReplicaClaims.ReplicaClaim claim : ReplicaClaims.of(set, replicas(set, name))) {
            planned.add(new PlannedObject(
                    roles.ofClaim(name, claim.template(), claim.ordinal()),
                    PlannedObject.Stage.GROUND,
                    new KubernetesResourceArgs(inputs.of(claim.tree()))
                            .merge(Map.of("metadata", Map.of("annotations", SKIP_AWAIT))),
                    outlive,
                    outlive,
                    List.of()));
        }
    }

    /** As many as there always are: what the autoscaler adds beyond that is its own, and so are their claims. */
    private int replicas(Map<String, Object> set, String name) {
        if (REPLICAS.in(set) instanceof Number number) {
            return number.intValue();
        }
        return trees.stream()
                .filter(tree -> "StatefulSet".equals(SCALED_KIND.in(tree)) && name.equals(SCALED_NAME.in(tree)))
                .map(ObjectPlan::least)
                .findFirst()
                .orElse(1);
    }

    private static int least(Map<String, Object> autoscaler) {
        TreePath path = LEAST.get(String.valueOf(autoscaler.get("kind")));
        return path != null && path.in(autoscaler) instanceof Number number ? number.intValue() : 1;
    }
}
