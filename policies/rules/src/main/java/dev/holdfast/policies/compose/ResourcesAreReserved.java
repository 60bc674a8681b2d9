package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** What is not reserved is not counted when a node is chosen. */
public final class ResourcesAreReserved implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C05b", "A service reserves processor time and memory")
            .because("Swarm puts services on nodes by what they reserve: without it, all of them may land on one node"
                    + " until it thrashes; in Compose the figures are what a plan of capacity is made from.")
            .from(
                    "kube-linter unset-cpu-requirements",
                    "kube-score container-resources",
                    "docs.docker.com/reference/compose-file/deploy/#resources")
            .fix("Set deploy.resources.reservations.cpus and .memory.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isWhole() || service.isTask()) {
            return;
        }
        Node reserved = service.at("deploy", "resources", "reservations");
        boolean oldMemory = !service.isSwarm() && service.at("mem_reservation").isPresent();
        boolean memory = oldMemory || reserved.get("memory").isPresent();
        boolean cpus = reserved.get("cpus").isPresent();
        if (!memory || !cpus) {
            String missing = memory ? "no processor time" : cpus ? "no memory" : "neither processor time nor memory";
            String field = service.field("deploy.resources.reservations");
            run.found(service.near(reserved), reserved, field, "it reserves " + missing);
        }
    }
}
