package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a Role or ClusterRole: who has the role may do these verbs on these resources.
 *
 * @param node what is written
 * @param field its path in the object
 */
record AccessRule(Node node, String field) {
    /** The kinds that have such rules. */
    static final List<String> KINDS = List.of("Role", "ClusterRole");

    /** Roles that each cluster has from the start. */
    private static final Set<String> BUILT_IN = Set.of("cluster-admin", "admin", "edit", "view");

    /** The rules of a role; none of the roles that Kubernetes brings along, and of what is no role of Kubernetes. */
    static List<AccessRule> of(KubernetesObject role) {
        if (!role.apiVersion().startsWith("rbac.authorization.k8s.io/")
                || role.name().startsWith("system:")
                || (role.kind().equals("ClusterRole") && BUILT_IN.contains(role.name()))) {
            return List.of();
        }
        List<Node> written = role.node().get("rules").items();
        List<AccessRule> rules = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            rules.add(new AccessRule(written.get(i), "rules[" + i + "]"));
        }
        return rules;
    }

    /** Whether it names this group, or all. */
    boolean isFor(String group) {
        return has("apiGroups", group) || has("apiGroups", "*");
    }

    /** Whether it allows one of these verbs, or all of them. */
    boolean allows(String... verbs) {
        for (String verb : verbs) {
            if (has("verbs", verb)) {
                return true;
            }
        }
        return has("verbs", "*");
    }

    /** Whether it is only for objects that it names, and none of them is a right to everything. */
    boolean isForHarmlessNames() {
        return isForNamed() && !has("resourceNames", "cluster-admin") && !has("resourceNames", "system:masters");
    }

    /** Whether it is only for objects that it names. */
    boolean isForNamed() {
        return !node.get("resourceNames").items().isEmpty();
    }

    private boolean has(String list, String word) {
        for (Node each : node.get(list).items()) {
            if (each.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first of these resources that it names; null where it names none. */
    @Nullable
    Node resource(Set<String> resources) {
        for (Node each : node.get("resources").items()) {
            if (resources.contains(each.textOr(""))) {
                return each;
            }
        }
        return null;
    }

    /** The verbs as a message lists them. */
    String verbs() {
        return String.join(
                ", ",
                node.get("verbs").items().stream().map(verb -> verb.textOr("")).toList());
    }
}
