package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.ServiceRule;
import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Port;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Behind a port without an entry point nobody listens. */
public final class PublishedPortsHaveEntryPoints implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N09c", "Every port that Traefik publishes has an entry point")
            .because("A port that is published and has no entry point refuses every connection, or is taken for open "
                    + "by a firewall rule that nobody needs.")
            .from("doc.traefik.io/traefik/reference/install-configuration/entrypoints")
            .fix("Add --entrypoints.NAME.address=:PORT, or do not publish the port.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        TraefikProcess process = TraefikProcess.of(service);
        // Without any, a file may have them.
        if (process == null || process.entryPoints().isEmpty()) {
            return;
        }
        for (Port port : service.ports()) {
            if (!process.listensOn(port.target())) {
                String message = "port " + Unset.shown(port.target()) + " is published and has no entry point";
                run.found(service.near(port.node()), port.node(), service.field("ports"), message);
            }
        }
    }
}
