package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.OperationFeature;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each feature that is written of programs, placement, traffic and data that is asked for is expressed, if only nearly, by one of the targets ({@link FidelityReport#lost}). What one target changes or lacks while another has it is told by the report of each build.
 */
public final class NothingIsDropped implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M30a", "What a topology asks for is in some of the files that it is rendered to")
            .notedInDevelopment()
            .because(
                    "The topology asks for an autoscaler, only Compose files are made of it, and nobody learns that nothing scales until the load comes.")
            .from("requirements R5, R10", "design: fidelity, nothing is lost in silence")
            .fix("Add a target that can express it, or leave it out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        for (FidelityReport.Lost lost :
                FidelityReport.of(blueprint, chosen(blueprint.targets())).lost()) {
            if (lost.feature() instanceof OperationFeature) {
                continue;
            }
            lost.paths().stream()
                    .map(TopologyPath::parse)
                    .filter(system.sources()::isWritten)
                    .findFirst()
                    .ifPresent(
                            path -> found.at(path, lost.feature().definition().title() + " is in none of the files"));
        }
    }

    private static List<Target> chosen(TargetVersions targets) {
        List<Target> chosen = new ArrayList<>();
        add(Target.KUBERNETES, targets.kubernetes(), chosen);
        add(Target.COMPOSE, targets.compose(), chosen);
        add(Target.SWARM, targets.swarm(), chosen);
        add(Target.HAPROXY, targets.haproxy(), chosen);
        add(Target.NGINX, targets.nginx(), chosen);
        add(Target.TRAEFIK, targets.traefik(), chosen);
        add(Target.REDIS, targets.redis(), chosen);
        add(Target.POSTGRES, targets.postgres(), chosen);
        add(Target.PROMETHEUS, targets.prometheus(), chosen);
        add(Target.ALERTMANAGER, targets.alertmanager(), chosen);
        add(Target.GRAFANA, targets.grafana(), chosen);
        add(Target.OPENSLO, targets.openslo(), chosen);
        add(Target.EKSCTL, targets.eksctl(), chosen);
        return chosen;
    }

    private static void add(Target target, @Nullable Version wanted, List<Target> chosen) {
        if (wanted != null) {
            chosen.add(target);
        }
    }
}
