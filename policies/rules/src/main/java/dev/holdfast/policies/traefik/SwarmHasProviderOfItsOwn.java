package dev.holdfast.policies.traefik;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.ComposeServices;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Version 3 has no swarmMode any more. */
public final class SwarmHasProviderOfItsOwn implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N09d", "Traefik 3 reads Swarm by its own provider")
            .because("Traefik 3 does not start with swarmMode in its configuration: after the update of the image "
                    + "nothing routes any more.")
            .from("doc.traefik.io/traefik/migrate/v2-to-v3-details")
            .fix("Replace providers.docker.swarmMode by providers.swarm.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (StaticConfiguration file : inputs.all(StaticConfiguration.class)) {
            Node docker = file.node().at("providers", "docker");
            Node mode = docker.get("swarmMode").isPresent() ? docker.get("swarmMode") : docker.get("swarmmode");
            if (mode.isPresent() && !isReadByOld(inputs)) {
                run.found(file, mode, "providers.docker.swarmMode", "Traefik 3 does not know swarmMode");
            }
        }
        run.each(ComposeServices.of(inputs), service -> check(service, run));
    }

    /** Whether there are Traefiks, and all are of version 2: which of them reads a file is not known. */
    private static boolean isReadByOld(Inputs inputs) {
        List<TraefikProcess> processes = new ArrayList<>();
        for (ComposeService service : ComposeServices.of(inputs)) {
            TraefikProcess process = TraefikProcess.of(service);
            if (process != null) {
                processes.add(process);
            }
        }
        return !processes.isEmpty() && processes.stream().allMatch(TraefikProcess::isOld);
    }

    private static void check(ComposeService service, RuleRun run) {
        TraefikProcess process = TraefikProcess.of(service);
        TraefikProcess.Flag mode = process == null ? null : process.flags().get("providers.docker.swarmmode");
        if (process != null && mode != null && !process.isOld()) {
            String message = "Traefik 3 does not know providers.docker.swarmmode";
            run.found(service.near(mode.node()), mode.node(), service.field("command"), message);
        }
    }
}
