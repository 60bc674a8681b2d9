package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * An Ingress has to lead to a Service, and to a port of it. Differs from kube-score in two things: the default backend is looked at, and a
 * backend that is no Service is left alone: a {@code resource}, and an action of the AWS Load Balancer Controller. To an ExternalName without
 * ports any port leads.
 */
public final class IngressLeadsToService implements ClusterRule {
    /** The name of a port with which the AWS Load Balancer Controller takes the name of the Service for that of an action in an annotation. */
    private static final String ACTION = "use-annotation";

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K26e", "The backends of an Ingress are Services and ports that exist")
            .because("The controller accepts the Ingress, and answers each request to that path with 503.")
            .from("kube-score ingress-targets-service", "kube-linter dangling-ingress")
            .fix("Correct the Service's name or port in the backend; both stand in the namespace of the Ingress.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        run.each(cluster.ofKind("Ingress"), ingress -> {
            Node spec = ingress.node().get("spec");
            backend(cluster, ingress, spec.get("defaultBackend"), "spec.defaultBackend", run);
            backend(cluster, ingress, spec.get("backend"), "spec.backend", run);
            List<Node> rules = spec.get("rules").items();
            for (int i = 0; i < rules.size(); i++) {
                List<Node> paths = rules.get(i).at("http", "paths").items();
                for (int j = 0; j < paths.size(); j++) {
                    String field = "spec.rules[" + i + "].http.paths[" + j + "].backend";
                    backend(cluster, ingress, paths.get(j).get("backend"), field, run);
                }
            }
        });
    }

    private static void backend(Cluster cluster, KubernetesObject ingress, Node backend, String field, RuleRun run) {
        if (backend.isAbsent() || backend.get("resource").isPresent()) {
            return;
        }
        // Before networking.k8s.io/v1 the two stood in the backend itself.
        boolean old = !ingress.apiVersion().equals("networking.k8s.io/v1");
        Node name = old ? backend.get("serviceName") : backend.at("service", "name");
        Node port = old ? backend.get("servicePort") : backend.at("service", "port");
        Node number = port.get("number").isPresent() ? port.get("number") : port.get("name");
        Node wanted = old ? port : number;
        if (wanted.is(ACTION)) {
            return;
        }
        String service = name.text();
        if (service == null) {
            boolean before = backend.get("serviceName").isPresent();
            run.found(
                    ingress,
                    backend,
                    field,
                    "the backend names no Service" + (before ? "; serviceName is called service.name now" : ""));
            return;
        }
        KubernetesObject target = cluster.relations().find(ingress, "Service", service);
        if (target == null) {
            run.found(ingress, name, field, "there is no Service " + service);
            return;
        }
        if (wanted.isAbsent()) {
            run.found(ingress, backend, field, "the backend names no port of Service " + service);
            return;
        }
        List<Node> ports = target.node().at("spec", "ports").items();
        boolean anywhere = ports.isEmpty() && target.node().at("spec", "type").is("ExternalName");
        boolean there = anywhere
                || ports.stream()
                        .anyMatch(offered -> wanted.whole() == null
                                ? offered.get("name").textOr("").equals(wanted.textOr(""))
                                : wanted.whole().equals(offered.get("port").whole()));
        if (!there) {
            run.found(ingress, wanted, field, "Service " + service + " has no port " + wanted.textOr(""));
        }
    }
}
