package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The service accounts to which roles are bound. */
final class ServiceAccounts {
    /** All accounts of a namespace are in a group of this name. */
    private static final String GROUP = "system:serviceaccounts:";

    /** An account is a user of this name as well, with its namespace and a colon before its own. */
    private static final String USER = "system:serviceaccount:";

    private final Set<String> bound = new HashSet<>();

    private ServiceAccounts() {}

    /** Looks at all bindings. */
    static ServiceAccounts of(Cluster cluster, RuleRun run) {
        ServiceAccounts accounts = new ServiceAccounts();
        for (String kind : List.of("RoleBinding", "ClusterRoleBinding")) {
            run.each(cluster.ofKind(kind), accounts::add);
        }
        return accounts;
    }

    /** The account that pods name, in the field or in the deprecated one; absent where they name none. */
    static Node named(Workload workload) {
        Node name = workload.podSpec().get("serviceAccountName");
        Node used = name.textOr("").isEmpty() ? workload.podSpec().get("serviceAccount") : name;
        return used.textOr("").isEmpty() ? AbsentNode.ABSENT : used;
    }

    private void add(KubernetesObject binding) {
        for (Node subject : binding.node().get("subjects").items()) {
            String name = subject.get("name").textOr("");
            if (subject.get("kind").is("ServiceAccount")) {
                String namespace = subject.get("namespace").textOr(binding.namespace());
                // Where the namespace of either is left out, who applies the file chooses it.
                bound.add("/" + name);
                bound.add((namespace.isEmpty() ? "*" : namespace) + "/" + name);
            } else if (subject.get("kind").is("Group") && name.startsWith(GROUP)) {
                bound.add(name.substring(GROUP.length()) + "/*");
            } else if (subject.get("kind").is("User") && name.startsWith(USER)) {
                String account = name.substring(USER.length()).replace(':', '/');
                bound.add(account);
                bound.add(account.substring(Math.max(0, account.indexOf('/'))));
            }
        }
    }

    /** Whether a role is bound to an account of this namespace. */
    boolean hasRole(String namespace, String name) {
        return bound.contains(namespace + "/" + name)
                || bound.contains("*/" + name)
                || bound.contains(namespace + "/*");
    }
}
