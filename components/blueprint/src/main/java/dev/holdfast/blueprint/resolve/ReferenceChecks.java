package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Existing;
import dev.holdfast.topology.ExistingEndpoint;
import dev.holdfast.topology.ExistingSecret;
import dev.holdfast.topology.ListenerTls;
import dev.holdfast.topology.ObjectPatch;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Map;

/**
 * Checks references of which no value is made here: secrets that are used whole, passwords of what somebody else runs, regions of patches; and that there is
 * something to refer to at all.
 */
final class ReferenceChecks {
    private final Scope scope;
    private final Map<String, ExistingSecret> secrets;

    private ReferenceChecks(Scope scope) {
        this.scope = scope;
        Existing existing = scope.topology().existing();
        this.secrets = Absent.map(existing == null ? null : existing.secrets());
    }

    /** Notes what leads nowhere. */
    static void check(Scope scope) {
        ReferenceChecks checks = new ReferenceChecks(scope);
        Existing existing = scope.topology().existing();
        if (existing != null) {
            checks.passwords("databases", Absent.map(existing.databases()));
            checks.passwords("caches", Absent.map(existing.caches()));
            checks.passwords("queues", Absent.map(existing.queues()));
        }
        scope.topology().services().forEach((name, service) -> {
            TopologyPath path = Scope.at("services", name);
            List<String> pull = Absent.list(service.pullSecrets());
            for (int i = 0; i < pull.size(); i++) {
                checks.holds(path.key("pullSecrets").index(i), pull.get(i), ".dockerconfigjson");
            }
            if (service.expose() != null
                    && service.expose().tls() != null
                    && service.expose().tls().secret() != null) {
                checks.certificate(
                        path.key("expose").key("tls").key("secret"),
                        service.expose().tls().secret());
            }
        });
        Absent.map(scope.topology().loadBalancers()).forEach((name, balancer) -> {
            TopologyPath path = Scope.at("loadBalancers", name, "listeners");
            for (int i = 0; i < balancer.listeners().size(); i++) {
                ListenerTls tls = balancer.listeners().get(i).tls();
                if (tls != null) {
                    checks.certificate(path.index(i).key("tls").key("secret"), tls.secret());
                }
            }
        });
        Absent.map(scope.topology().databases()).forEach((name, database) -> {
            if (database.tls() != null) {
                checks.certificate(
                        Scope.at("databases", name, "tls", "secret"),
                        database.tls().secret());
            }
        });
        checks.patches();
        checks.something();
    }

    private void something() {
        Topology topology = scope.topology();
        if (topology.services().isEmpty()
                && Absent.map(topology.databases()).isEmpty()
                && Absent.map(topology.caches()).isEmpty()) {
            scope.problems()
                    .missing(Scope.at("services"), "nothing runs here", "Write a service, a database or a cache.");
        }
    }

    private void passwords(String section, Map<String, ExistingEndpoint> endpoints) {
        endpoints.forEach((name, endpoint) -> SecretResolution.checkIfThere(
                Scope.at("existing", section, name, "password"), endpoint.password(), scope));
    }

    private void certificate(TopologyPath path, String secret) {
        holds(path, secret, "tls.crt");
        holds(path, secret, "tls.key");
    }

    private void holds(TopologyPath path, String secret, String key) {
        ExistingSecret listed = secrets.get(secret);
        if (listed != null && !listed.keys().contains(key)) {
            scope.problems().unknown(path, "key in the secret " + secret + ":", key, listed.keys());
        }
    }

    private void patches() {
        List<ObjectPatch> patches = Absent.list(
                scope.topology().patches() == null
                        ? null
                        : scope.topology().patches().kubernetes());
        for (int i = 0; i < patches.size(); i++) {
            String region = patches.get(i).region();
            if (region != null && !scope.regions().containsKey(region)) {
                scope.problems()
                        .unknown(
                                Scope.at("patches", "kubernetes").index(i).key("region"),
                                "region",
                                region,
                                scope.regions().keySet());
            }
        }
    }
}
