package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.IngressRule;
import dev.holdfast.blueprint.kubernetes.api.IngressSpec;
import dev.holdfast.blueprint.kubernetes.api.ServiceBackend;
import java.util.List;
import java.util.Map;

/** Ingresses. */
final class IngressTrees {
    private IngressTrees() {}

    static Map<String, Object> of(IngressSpec spec) {
        return new Fields()
                .with("ingressClassName", spec.ingressClassName())
                .list("tls", spec.tls(), tls -> new Fields()
                        .with("hosts", List.copyOf(tls.hosts()))
                        .with("secretName", tls.secretName())
                        .done())
                .with("rules", spec.rules().stream().map(IngressTrees::rule).toList())
                .done();
    }

    private static Map<String, Object> rule(IngressRule rule) {
        Map<String, Object> path = new Fields()
                .with("path", rule.path())
                .with("pathType", rule.pathType())
                .with("backend", backend(rule.service()))
                .done();
        return new Fields()
                .with("host", rule.host())
                .with("http", new Fields().with("paths", List.of(path)).done())
                .done();
    }

    private static Map<String, Object> backend(ServiceBackend service) {
        return new Fields()
                .with(
                        "service",
                        new Fields()
                                .with("name", service.name())
                                .with(
                                        "port",
                                        new Fields()
                                                .with("number", service.port())
                                                .done())
                                .done())
                .done();
    }
}
