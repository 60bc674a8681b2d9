package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Check;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether a service answers the checks from outside. */
final class CheckRules {
    /** The job of the checks. */
    static final String JOB = "checks";

    private static final Duration REPLICA = Duration.ofMinutes(5);
    private static final Duration VOTE = Duration.ofMinutes(1);
    private static final int FAILURES = 3;

    private CheckRules() {}

    /** The result of the checks of a service: 1 for each target that answers. */
    static Promql success(String service) {
        return Promql.of("probe_success").with("job", JOB).with("service", service);
    }

    static List<Alert> of(Site site, ServiceBlueprint service) {
        return Check.of(site, service)
                .map(check -> alerts(site, service, check))
                .orElse(List.of());
    }

    private static List<Alert> alerts(Site site, ServiceBlueprint service, Check check) {
        String name = service.name();
        Promql success = success(name);
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.SERVICE_UNREACHABLE)
                .lasting(patience(site))
                .service(name)
                .when("max(" + success + ") == 0")
                .says(
                        "Service " + name + " answers no check",
                        "No replica of " + name + " answers the question of its readiness probe.")
                .by(targets(check, 0))
                .build());
        if (check.targets().size() > 1) {
            String first = check.targets().get(0);
            alerts.add(AlertBuilder.warning(AlertKind.REPLICA_UNREACHABLE)
                    .lasting(REPLICA)
                    .service(name)
                    .when("max by (instance) (" + success + ") == 0")
                    .says("A replica of " + name + " answers no check", "The others serve; one more loss may be felt.")
                    .finds("instance", first)
                    .by(targets(check, check.targets().size() - 1))
                    .build());
            if (service.consensus() != null) {
                alerts.addAll(votes(check, service.consensus()));
            }
        }
        return alerts;
    }

    private static List<Alert> votes(Check check, ConsensusBlueprint consensus) {
        return Votes.alerts(
                check.service(),
                consensus,
                "sum(" + success(check.service()) + ")",
                VOTE,
                answering -> targets(check, answering));
    }

    /** The first of the targets do not answer, the last so many do. */
    private static List<Signal> targets(Check check, int answering) {
        List<Signal> signals = new ArrayList<>();
        int silent = check.targets().size() - answering;
        for (int i = 0; i < check.targets().size(); i++) {
            signals.add(Signal.gauge(
                    success(check.service()).with("instance", check.targets().get(i)),
                    i < silent ? BigDecimal.ZERO : BigDecimal.ONE,
                    BigDecimal.ONE));
        }
        return signals;
    }

    /** Several checks in a row have to fail, and as long as the topology says that a failure goes unnoticed. */
    private static Duration patience(Site site) {
        Duration checks = site.blueprint().monitoring().checkInterval().multipliedBy(FAILURES);
        if (site.blueprint().failover() == null) {
            return checks;
        }
        Duration detection = site.blueprint().failover().detection();
        return detection.compareTo(checks) > 0 ? detection : checks;
    }
}
