package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As {@link IngressLeadsToService}, for routes of the Gateway API. A Service of another namespace need not be among the files at hand, so that
 * only its port is looked at, where it is. None of the tools compared looks at routes.
 */
public final class RouteLeadsToService implements ClusterRule {
    private static final List<String> ROUTES = List.of("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute");
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K26f", "The backends of a route are Services and ports that exist")
            .because("The gateway accepts the route, and answers each request that it is for with 500.")
            .from("https://gateway-api.sigs.k8s.io/reference/spec/#backendref", "Holdfast")
            .fix("Correct the Service's name or port in the backend; without a namespace it is that of the route.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (String kind : ROUTES) {
            run.each(cluster.ofKind(kind), route -> {
                if (route.apiVersion().startsWith("gateway.networking.k8s.io/")) {
                    check(cluster, route, run);
                }
            });
        }
    }

    private static void check(Cluster cluster, KubernetesObject route, RuleRun run) {
        List<Node> rules = route.node().at("spec", "rules").items();
        for (int i = 0; i < rules.size(); i++) {
            List<Node> backends = rules.get(i).get("backendRefs").items();
            for (int j = 0; j < backends.size(); j++) {
                Node backend = backends.get(j);
                String fault = fault(cluster, route, backend);
                if (fault != null) {
                    run.found(route, backend, "spec.rules[" + i + "].backendRefs[" + j + "]", fault);
                }
            }
        }
    }

    private static @Nullable String fault(Cluster cluster, KubernetesObject route, Node backend) {
        boolean service = backend.get("kind").textOr("Service").equals("Service")
                && backend.get("group").textOr("").isEmpty();
        if (!service) {
            return null;
        }
        String name = backend.get("name").textOr("");
        String namespace = backend.get("namespace").textOr(route.namespace());
        KubernetesObject target = cluster.relations().find(route, "Service", namespace, name);
        if (target == null) {
            return namespace.equals(route.namespace()) ? "there is no Service " + name : null;
        }
        Long port = backend.get("port").whole();
        if (port == null) {
            return "the backend names no port of Service " + name;
        }
        for (Node offered : target.node().at("spec", "ports").items()) {
            if (port.equals(offered.get("port").whole())) {
                return null;
            }
        }
        return "Service " + name + " has no port " + port;
    }
}
