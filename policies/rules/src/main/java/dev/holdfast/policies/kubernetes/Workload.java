package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object that has a pod, or a template of pods. */
public final class Workload {
    private final KubernetesObject object;
    private final Node template;
    private final String path;
    private final List<Container> containers;

    private Workload(KubernetesObject object, String templatePath, Node template) {
        this.object = object;
        this.template = template;
        this.path = templatePath.isEmpty() ? "spec" : templatePath + ".spec";
        this.containers = containersOf(this);
    }

    /** The view of an object; null where it has no pods. */
    public static @Nullable Workload of(KubernetesObject object) {
        Node spec = object.node().get("spec");
        return switch (object.kind()) {
            case "Pod" -> new Workload(object, "", object.node());
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job" ->
                new Workload(object, "spec.template", spec.get("template"));
            case "CronJob" ->
                new Workload(object, "spec.jobTemplate.spec.template", spec.at("jobTemplate", "spec", "template"));
            // OpenShift's, older than Deployments.
            case "DeploymentConfig" -> new Workload(object, "spec.template", spec.get("template"));
            // Argo's, which has the template of a Deployment unless it refers to one.
            case "Rollout" ->
                spec.get("template").isMap() ? new Workload(object, "spec.template", spec.get("template")) : null;
            default -> null;
        };
    }

    private static List<Container> containersOf(Workload workload) {
        List<Container> containers = new ArrayList<>();
        add(workload, "initContainers", ContainerRole.INIT, containers);
        add(workload, "containers", ContainerRole.MAIN, containers);
        return List.copyOf(containers);
    }

    private static void add(Workload workload, String field, ContainerRole role, List<Container> into) {
        List<Node> written = workload.podSpec().get(field).items();
        for (int i = 0; i < written.size(); i++) {
            Node node = written.get(i);
            boolean sidecar =
                    role == ContainerRole.INIT && node.get("restartPolicy").is("Always");
            into.add(new Container(
                    workload, node, sidecar ? ContainerRole.SIDECAR : role, workload.field(field + "[" + i + "]")));
        }
    }

    /** The object. */
    public KubernetesObject object() {
        return object;
    }

    /** {@code Deployment}. */
    public String kind() {
        return object.kind();
    }

    /** The specification of the object. */
    public Node spec() {
        return object.node().get("spec");
    }

    /** The template of the pods, or the pod itself. */
    public Node template() {
        return template;
    }

    /** The labels of the pods. */
    public Node podLabels() {
        return template.at("metadata", "labels");
    }

    /** The specification of the pods. */
    public Node podSpec() {
        return template.get("spec");
    }

    /** An annotation of the object or, where that has none, of its pods. */
    public Node annotation(String name) {
        Node own = object.node().at("metadata", "annotations", name);
        return own.isPresent() ? own : template.at("metadata", "annotations", name);
    }

    /** Whether its pods run on Windows, where users, capabilities and profiles of Linux have no meaning. */
    public boolean isWindows() {
        return podSpec().at("os", "name").is("windows")
                || podSpec().at("nodeSelector", "kubernetes.io/os").is("windows");
    }

    /** The path of a field of the pods' specification. */
    public String field(String name) {
        return path + "." + name;
    }

    /** Its containers, those that run first in front. */
    public List<Container> containers() {
        return containers;
    }

    /** Whether it answers requests, or works, as long as it is there; a Job ends, as does a single pod that is not started again. */
    public boolean isService() {
        return switch (kind()) {
            case "Job", "CronJob" -> false;
            case "Pod" -> podSpec().get("restartPolicy").textOr("Always").equals("Always");
            default -> true;
        };
    }

    /** Whether it keeps a number of pods: a Deployment, StatefulSet, ReplicaSet or Rollout. */
    public boolean isReplicated() {
        return switch (kind()) {
            case "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DeploymentConfig" ->
                true;
            default -> false;
        };
    }

    /** Whether its pods are there once a node. */
    public boolean isPerNode() {
        return kind().equals("DaemonSet");
    }

    /** The number of pods that is written; null where none is, or where nothing keeps a number of them. */
    public @Nullable Long replicas() {
        return isReplicated() ? spec().get("replicas").whole() : null;
    }
}
