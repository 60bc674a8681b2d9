package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.ServiceRule;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The provider for Swarm reads the labels of services, not those of containers. */
public final class SwarmLabelsAreOfService implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N09e", "In a stack the labels for Traefik are those of the service")
            .because("Traefik does not see the labels of containers in Swarm: the service has no route, and every "
                    + "request gets a 404.")
            .from("doc.traefik.io/traefik/reference/install-configuration/providers/swarm")
            .fix("Move the labels to deploy.labels.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node labels = service.labels();
        if (service.isSwarm() && TraefikLabels.speak(labels) && !TraefikLabels.speak(service.deployLabels())) {
            String message = "Traefik does not read labels of containers in Swarm";
            run.found(service.near(labels), labels, service.field("labels"), message);
        }
    }
}
