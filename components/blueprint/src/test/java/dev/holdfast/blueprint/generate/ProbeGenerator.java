package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.Map;

/** Questions to replicas and backends. */
final class ProbeGenerator {
    private final Dice dice;
    private final ValueGenerator values;

    ProbeGenerator(Dice dice) {
        this.dice = dice;
        this.values = new ValueGenerator(dice);
    }

    /** Returns a probe; only readiness counts good answers. */
    Map<String, Object> probe(PlannedService service, boolean readiness) {
        Section probe = new Section(dice);
        int kind = service.ports().isEmpty() ? 3 : dice.between(0, 3);
        if (kind == 0) {
            probe.with(
                    "http",
                    new Section(dice)
                            .with("port", service.port(dice))
                            .maybe("path", () -> "/ready")
                            .map());
        } else if (kind == 1) {
            probe.with("tcp", Section.of("port", service.port(dice)));
        } else if (kind == 2) {
            probe.with(
                    "jsonRpc",
                    new Section(dice)
                            .with("port", service.port(dice))
                            .with("method", dice.oneOf("web3_clientVersion", "system.health"))
                            .maybe("path", () -> "/rpc")
                            .map());
        } else {
            probe.with("command", values.words());
        }
        return probe.maybe("period", () -> values.seconds(1, 60))
                .maybe("timeout", () -> values.seconds(1, 10))
                .maybe("failureThreshold", () -> dice.between(1, 60))
                .maybe("successThreshold", () -> readiness ? dice.between(1, 3) : 1)
                .maybe("initialDelay", () -> values.seconds(0, 30))
                .map();
    }

    /** Returns the health check of a load balancer. */
    Map<String, Object> healthCheck() {
        Section check = new Section(dice);
        Section question = new Section(dice).maybe("path", () -> "/up").maybe("host", () -> "check.example.org");
        switch (dice.between(0, 2)) {
            case 0 -> check.with("http", question.map());
            case 1 ->
                check.with("jsonRpc", question.with("method", "eth_syncing").map());
            default ->
                check.with("tcp", new Section(dice).maybe("port", () -> 8000).map());
        }
        return check.maybe("interval", () -> values.seconds(2, 30))
                .maybe("timeout", () -> dice.between(100, 2000) + "ms")
                .maybe("rise", () -> dice.between(1, 5))
                .maybe("fall", () -> dice.between(1, 5))
                .map();
    }
}
