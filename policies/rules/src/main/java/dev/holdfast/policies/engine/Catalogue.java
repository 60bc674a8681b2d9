package dev.holdfast.policies.engine;

import dev.holdfast.policies.aws.AwsRules;
import dev.holdfast.policies.compose.ComposeRules;
import dev.holdfast.policies.haproxy.HaproxyRules;
import dev.holdfast.policies.kubernetes.consensus.ConsensusRules;
import dev.holdfast.policies.kubernetes.pods.PodRules;
import dev.holdfast.policies.kubernetes.wiring.WiringRules;
import dev.holdfast.policies.model.ModelRules;
import dev.holdfast.policies.monitoring.MonitoringRules;
import dev.holdfast.policies.nginx.NginxRules;
import dev.holdfast.policies.postgres.PostgresRules;
import dev.holdfast.policies.redis.RedisRules;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.traefik.TraefikRules;
import dev.holdfast.policies.waiver.WaiverRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules that come with Holdfast. */
public final class Catalogue {
    private Catalogue() {}

    /** The rules in the order of the reference. */
    public static List<Rule> all() {
        return Stream.of(
                        PodRules.all(),
                        WiringRules.all(),
                        ConsensusRules.all(),
                        ComposeRules.all(),
                        HaproxyRules.all(),
                        NginxRules.all(),
                        TraefikRules.all(),
                        PostgresRules.all(),
                        RedisRules.all(),
                        AwsRules.all(),
                        MonitoringRules.all(),
                        ModelRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What there is to say about rules, and behind them about the demands on waivers, which are judged with every check. */
    public static List<RuleInfo> infos(List<Rule> rules) {
        return Stream.concat(rules.stream().map(Rule::info), WaiverRules.all().stream())
                .toList();
    }
}
