package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.ServiceRule;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** Traefik cannot find out the port of a service of Swarm. It asks for one even where its routers all lead elsewhere, as to {@code api@internal}. */
public final class SwarmServiceStatesItsPort implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N09f", "In a stack the labels for Traefik state the port")
            .because("Swarm does not tell which port a service listens on: without the label Traefik leaves the "
                    + "service out, and every request gets a 404.")
            .from("doc.traefik.io/traefik/reference/install-configuration/providers/swarm")
            .fix("Add traefik.http.services.NAME.loadbalancer.server.port; any number will do where the routers lead "
                    + "elsewhere, as to api@internal.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        TraefikLabels labels = TraefikLabels.of(service);
        if (!service.isSwarm() || !labels.areHeeded()) {
            return;
        }
        boolean routed = !labels.of("http.routers").isEmpty();
        boolean stated = labels.of("http.services").values().stream()
                .flatMap(List::stream)
                .anyMatch(label -> label.key().equals("loadbalancer.server.port"));
        if (routed && !stated) {
            String field = service.field("deploy.labels");
            run.found(service.near(labels.labels()), labels.labels(), field, "no label states the port of the service");
        }
    }
}
