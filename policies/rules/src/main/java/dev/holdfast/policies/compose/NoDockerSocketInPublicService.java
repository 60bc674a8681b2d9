package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Mount;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Who reaches the socket of Docker is root on the machine. */
public final class NoDockerSocketInPublicService implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C09a", "No service that others reach has the socket of Docker")
            .because("A fault in a service that answers requests and has the socket of Docker gives the whole machine"
                    + " away: the socket starts any container, with any folder of the host; that it is mounted read-"
                    + "only changes nothing.")
            .from("kube-linter docker-sock", "CKV_K8S_27", "OWASP Docker Security Cheat Sheet rule 1")
            .fix("Put a socket proxy between, which lets through what the service needs, on a network of their "
                    + "own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!isReached(service)) {
            return;
        }
        for (Mount mount : service.mounts()) {
            if (mount.source().endsWith("/docker.sock")) {
                String message = "it answers requests and has " + Unset.shown(mount.source());
                run.found(service.near(mount.node()), mount.node(), service.field("volumes"), message);
            }
        }
    }

    private static boolean isReached(ComposeService service) {
        return !service.ports().isEmpty()
                || service.at("network_mode").is("host")
                || service.labels().get("traefik.enable").is("true")
                || service.deployLabels().get("traefik.enable").is("true");
    }
}
