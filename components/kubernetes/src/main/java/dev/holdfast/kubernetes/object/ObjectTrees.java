package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.ClusterRole;
import dev.holdfast.blueprint.kubernetes.api.ClusterRoleBinding;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.Gateway;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.HttpRoute;
import dev.holdfast.blueprint.kubernetes.api.Ingress;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.Namespace;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.blueprint.kubernetes.api.ObjectStore;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.Pooler;
import dev.holdfast.blueprint.kubernetes.api.Role;
import dev.holdfast.blueprint.kubernetes.api.RoleBinding;
import dev.holdfast.blueprint.kubernetes.api.RoleRef;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.ScaledObject;
import dev.holdfast.blueprint.kubernetes.api.ScheduledBackup;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lowered object as the tree that the templates print of it: the same fields, absent where they are absent there, and scalars of
 * the same types. Written out field by field, as the templates are: what a record has and neither says is found by the test that
 * compares the two.
 */
public final class ObjectTrees implements KubernetesObject.Visitor<Map<String, Object>> {
    private static final ObjectTrees INSTANCE = new ObjectTrees();

    private ObjectTrees() {}

    /**
     * Makes a tree of maps with string keys, lists, strings, booleans, {@code Integer}s and {@code Long}s.
     *
     * @param object a lowered object
     * @return its tree, which the caller may change
     */
    public static Map<String, Object> of(KubernetesObject object) {
        return object.accept(INSTANCE);
    }

    private static Fields head(KubernetesObject object) {
        ObjectMeta meta = object.metadata();
        return new Fields()
                .with("apiVersion", object.apiVersion())
                .with("kind", object.kind())
                .with(
                        "metadata",
                        new Fields()
                                .with("name", meta.name())
                                .with("namespace", meta.namespace())
                                .with("labels", new LinkedHashMap<>(meta.labels()))
                                .map("annotations", meta.annotations())
                                .done());
    }

    private static Map<String, Object> spec(KubernetesObject object, Map<String, Object> spec) {
        return head(object).with("spec", spec).done();
    }

    @Override
    public Map<String, Object> namespace(Namespace object) {
        return head(object).done();
    }

    @Override
    public Map<String, Object> serviceAccount(ServiceAccount object) {
        return head(object)
                .with("automountServiceAccountToken", object.automountServiceAccountToken())
                .done();
    }

    @Override
    public Map<String, Object> role(Role object) {
        return head(object).list("rules", object.rules(), RightsTrees::of).done();
    }

    @Override
    public Map<String, Object> roleBinding(RoleBinding object) {
        return bound(object, object.roleRef(), object.subjects());
    }

    @Override
    public Map<String, Object> clusterRole(ClusterRole object) {
        return head(object).list("rules", object.rules(), RightsTrees::of).done();
    }

    @Override
    public Map<String, Object> clusterRoleBinding(ClusterRoleBinding object) {
        return bound(object, object.roleRef(), object.subjects());
    }

    private static Map<String, Object> bound(KubernetesObject object, RoleRef role, List<Subject> subjects) {
        return head(object)
                .with("roleRef", RightsTrees.of(role))
                .list("subjects", subjects, RightsTrees::of)
                .done();
    }

    @Override
    public Map<String, Object> configMap(ConfigMap object) {
        return head(object).with("data", new LinkedHashMap<>(object.data())).done();
    }

    @Override
    public Map<String, Object> service(Service object) {
        return spec(object, ServiceTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> deployment(Deployment object) {
        return spec(object, WorkloadTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> rollout(Rollout object) {
        return spec(object, RolloutTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> statefulSet(StatefulSet object) {
        return spec(object, WorkloadTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> cronJob(CronJob object) {
        return spec(object, WorkloadTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> job(Job object) {
        return spec(object, WorkloadTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> horizontalPodAutoscaler(HorizontalPodAutoscaler object) {
        return spec(object, AutoscalerTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> scaledObject(ScaledObject object) {
        return spec(object, AutoscalerTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> podDisruptionBudget(PodDisruptionBudget object) {
        return spec(
                object,
                new Fields()
                        .with("maxUnavailable", object.spec().maxUnavailable())
                        .with("unhealthyPodEvictionPolicy", object.spec().unhealthyPodEvictionPolicy())
                        .with("selector", SelectorTrees.of(object.spec().selector()))
                        .done());
    }

    @Override
    public Map<String, Object> networkPolicy(NetworkPolicy object) {
        return spec(object, NetworkPolicyTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> ingress(Ingress object) {
        return spec(object, IngressTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> gateway(Gateway object) {
        return spec(object, GatewayTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> httpRoute(HttpRoute object) {
        return spec(object, GatewayTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> cluster(Cluster object) {
        return spec(object, PostgresTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> pooler(Pooler object) {
        return spec(object, PostgresTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> scheduledBackup(ScheduledBackup object) {
        return spec(object, PostgresTrees.of(object.spec()));
    }

    @Override
    public Map<String, Object> objectStore(ObjectStore object) {
        return spec(object, PostgresTrees.of(object.spec()));
    }
}
