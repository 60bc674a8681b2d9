package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.ComposeServices;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Traefik sends requests to a dead server until it is told. */
public final class ServersAreAskedForTheirHealth implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N09g", "Servers are asked for their health")
            .because("Traefik sends a dead server its share of the requests: with two servers every second one fails "
                    + "until somebody takes it out.")
            .from("doc.traefik.io/traefik/reference/routing-configuration/http/load-balancing/service")
            .fix("Add loadBalancer.healthCheck with path, interval and timeout; behind labels a health check of "
                    + "the container will do.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ONE;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (DynamicConfiguration rules : inputs.all(DynamicConfiguration.class)) {
            for (Entry entry : rules.node().at("http", "services").entries()) {
                Node balancer = entry.value().get("loadBalancer");
                // Of a single server nothing can be taken out.
                boolean several = balancer.get("servers").items().size() > 1;
                if (several
                        && balancer.get("healthCheck").isAbsent()
                        && balancer.get("passiveHealthCheck").isAbsent()) {
                    String field = "http.services." + entry.key() + ".loadBalancer.healthCheck";
                    run.found(
                            rules.comments().at(rules, balancer),
                            balancer,
                            field,
                            "nobody asks the servers of " + entry.key() + " for their health");
                }
            }
        }
        run.each(ComposeServices.of(inputs), service -> check(service, run));
    }

    private static void check(ComposeService service, RuleRun run) {
        TraefikLabels labels = TraefikLabels.of(service);
        boolean routed = labels.areHeeded()
                && labels.of("http.routers").values().stream().anyMatch(ServersAreAskedForTheirHealth::leadsHere);
        boolean asked = labels.of("http.services").values().stream()
                .flatMap(List::stream)
                .anyMatch(label -> label.key().startsWith("loadbalancer.healthcheck."));
        // Traefik leaves containers out that Docker calls unhealthy.
        if (routed && !asked && !service.health().asks()) {
            String field = service.field("healthcheck");
            run.found(
                    service.near(labels.labels()),
                    labels.labels(),
                    field,
                    "nobody asks the containers for their health");
        }
    }

    /** Whether a router leads to the containers that it is written at, and not to what Traefik itself or another provider has: {@code api@internal}. */
    private static boolean leadsHere(List<Entry> router) {
        return router.stream()
                .noneMatch(label -> label.key().equals("service")
                        && label.value().textOr("").contains("@"));
    }
}
