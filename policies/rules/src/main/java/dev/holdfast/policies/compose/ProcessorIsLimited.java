package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** A limit keeps a busy service from its neighbours. */
public final class ProcessorIsLimited implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C05c", "The processor time of a service is limited")
            .warning()
            .because("A service in an endless loop takes all processors of a machine from its neighbours, whose "
                    + "health checks then fail as well.")
            .from("Polaris cpuLimitsMissing", "CKV_K8S_11")
            .fix("Set deploy.resources.limits.cpus, or waive this where reservations are enough.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node limit = service.at("deploy", "resources", "limits", "cpus");
        boolean old = !service.isSwarm() && service.at("cpus").isPresent();
        if (service.isWhole() && !service.isTask() && limit.isAbsent() && !old) {
            run.found(
                    service,
                    service.place(),
                    service.field("deploy.resources.limits.cpus"),
                    "its processor time has no limit");
        }
    }
}
