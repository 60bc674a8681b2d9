package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;

/**
 * A container of a workload.
 *
 * @param workload whose it is
 * @param node what is written
 * @param role when it runs
 * @param path its path in the object: {@code spec.template.spec.containers[0]}
 */
public record Container(Workload workload, Node node, ContainerRole role, String path) {
    /** Its name; empty where it has none. */
    public String name() {
        return node.get("name").textOr("");
    }

    /** As a message calls it. */
    public String words() {
        return "container " + name();
    }

    /** The path of a field of it in the object. */
    public String field(String name) {
        return path + "." + name;
    }

    /** The path of a field of its security context: in the pod's where only that says it, else in its own. */
    public String securityField(String field) {
        boolean ofPod = node.at("securityContext", field).isAbsent()
                && workload.podSpec().at("securityContext", field).isPresent();
        return ofPod ? workload.field("securityContext." + field) : field("securityContext." + field);
    }

    /** A field of its security context; that of the pod where the container does not say it. */
    public Node security(String field) {
        Node own = node.at("securityContext", field);
        return own.isPresent() ? own : workload.podSpec().at("securityContext", field);
    }

    /**
     * What is requested of a resource: what is written, else its own limit, which Kubernetes then takes, else what the pod as a whole
     * requests, and be it by its limit.
     */
    public Node request(String resource) {
        Node resources = node.get("resources");
        Node own = resources.at("requests", resource);
        if (own.isPresent()) {
            return own;
        }
        Node limit = resources.at("limits", resource);
        if (limit.isPresent()) {
            return limit;
        }
        Node whole = workload.podSpec().get("resources");
        Node ofAll = whole.at("requests", resource);
        return ofAll.isPresent() ? ofAll : whole.at("limits", resource);
    }

    /** The limit of a resource: its own, else that of the pod as a whole. */
    public Node limit(String resource) {
        Node own = node.at("resources", "limits", resource);
        return own.isPresent() ? own : workload.podSpec().at("resources", "limits", resource);
    }

    /** Whether it runs as long as the pod, so that it can serve. */
    public boolean isLasting() {
        return role != ContainerRole.INIT;
    }
}
