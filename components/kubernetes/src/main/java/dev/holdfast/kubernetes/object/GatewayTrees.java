package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.GatewayListener;
import dev.holdfast.blueprint.kubernetes.api.GatewaySpec;
import dev.holdfast.blueprint.kubernetes.api.HttpRouteSpec;
import dev.holdfast.blueprint.kubernetes.api.ServiceBackend;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gateways and their routes. */
final class GatewayTrees {
    private static final int MOVED_PERMANENTLY = 301;

    private GatewayTrees() {}

    static Map<String, Object> of(GatewaySpec spec) {
        return new Fields()
                .with("gatewayClassName", spec.gatewayClassName())
                .with(
                        "listeners",
                        spec.listeners().stream().map(GatewayTrees::listener).toList())
                .done();
    }

    private static Map<String, Object> listener(GatewayListener listener) {
        return new Fields()
                .with("name", listener.name())
                .with("hostname", listener.hostname())
                .with("port", listener.port())
                .with("protocol", listener.protocol())
                .tree("tls", listener.certificateSecret(), GatewayTrees::tls)
                .done();
    }

    private static Map<String, Object> tls(String secret) {
        return new Fields()
                .with("mode", "Terminate")
                .with(
                        "certificateRefs",
                        List.of(new Fields()
                                .with("kind", "Secret")
                                .with("name", secret)
                                .done()))
                .done();
    }

    static Map<String, Object> of(HttpRouteSpec spec) {
        return new Fields()
                .with(
                        "parentRefs",
                        spec.parentRefs().stream()
                                .map(parent -> new Fields()
                                        .with("name", parent.name())
                                        .with("sectionName", parent.sectionName())
                                        .done())
                                .toList())
                .with("hostnames", List.copyOf(spec.hostnames()))
                .with("rules", List.of(rule(spec)))
                .done();
    }

    private static Map<String, Object> rule(HttpRouteSpec spec) {
        Fields rule = new Fields();
        if (spec.redirectScheme() != null) {
            return rule.with("filters", List.of(redirect(spec.redirectScheme())))
                    .done();
        }
        rule.with("matches", List.of(match(spec.path())));
        ServiceBackend backend = spec.backend();
        if (backend != null) {
            rule.with(
                    "backendRefs",
                    List.of(new Fields()
                            .with("name", backend.name())
                            .with("port", backend.port())
                            .done()));
        }
        return rule.done();
    }

    private static Map<String, Object> match(@Nullable String path) {
        return new Fields()
                .with(
                        "path",
                        new Fields()
                                .with("type", "PathPrefix")
                                .with("value", path)
                                .done())
                .done();
    }

    private static Map<String, Object> redirect(String scheme) {
        return new Fields()
                .with("type", "RequestRedirect")
                .with(
                        "requestRedirect",
                        new Fields()
                                .with("scheme", scheme)
                                .with("statusCode", MOVED_PERMANENTLY)
                                .done())
                .done();
    }
}
