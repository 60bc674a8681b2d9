package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One load balancer; its backends run in the same regions. */
final class BalancerGenerator {
    private final Dice dice;
    private final Plan plan;
    private final ValueGenerator values;
    private final int firstPort;

    BalancerGenerator(Dice dice, Plan plan, int index) {
        this.dice = dice;
        this.plan = plan;
        this.values = new ValueGenerator(dice);
        this.firstPort = 10_000 + index * 10;
    }

    Map<String, Object> balancer() {
        String engine = dice.oneOf("haproxy", "nginx", "traefik", "cloud");
        boolean own = !engine.equals("cloud");
        return new Section(dice)
                .with("engine", engine)
                .maybeIf(own, "version", () -> switch (engine) {
                    case "haproxy" -> "2.8";
                    case "nginx" -> "1.27.4";
                    default -> "3.5";
                })
                .maybeIf(own, "image", values::image)
                .maybe("instances", () -> dice.between(1, 4))
                .maybe("algorithm", () -> dice.oneOf("round-robin", "least-connections", "source", "uri", "random"))
                .with("listeners", listeners())
                .with("backends", backends())
                .maybe("healthCheck", () -> new ProbeGenerator(dice).healthCheck())
                .maybe("sessionAffinity", () -> new ServiceGenerator(dice, plan).affinity())
                .maybe("rateLimit", () -> new Section(dice)
                        .with("requests", dice.between(1, 5000))
                        .with("period", dice.oneOf("1s", "1m"))
                        .maybe("burst", () -> dice.between(0, 5000))
                        .map())
                .maybe(
                        "staticContent",
                        () -> Section.of(
                                "/static/",
                                new Section(dice)
                                        .with("directory", "/var/www")
                                        .maybe("maxAge", () -> "365d")
                                        .maybe("immutable", dice::flip)
                                        .map()))
                .maybe("timeouts", this::timeouts)
                .maybe("maxConnections", () -> dice.between(100, 50_000))
                .maybeIf(own, "resources", values::resources)
                .map();
    }

    private Map<String, Object> timeouts() {
        Section section = new Section(dice);
        List.of("connect", "client", "server", "request", "queue", "tunnel")
                .forEach(step -> section.maybe(step, () -> values.seconds(1, 100)));
        return section.map();
    }

    private List<Map<String, Object>> listeners() {
        List<Map<String, Object>> listeners = new ArrayList<>();
        for (int i = 0; i < dice.between(1, 3); i++) {
            Section listener = new Section(dice)
                    .with("port", firstPort + i)
                    .maybe("protocol", () -> dice.oneOf("http", "websocket"))
                    .maybe("hosts", () -> List.of("lb.example.org", "www.lb.example.org"));
            if (dice.flip()) {
                listener.with(
                        "tls",
                        new Section(dice)
                                .with("secret", dice.oneOf("listed", "edge-tls"))
                                .maybe("minVersion", () -> dice.oneOf("1.2", "1.3"))
                                .maybe("hsts", () -> dice.oneOf("0s", "365d"))
                                .map());
            } else {
                listener.maybe("redirectToTls", dice::flip);
            }
            listeners.add(listener.maybe("backendPort", () -> "http0").map());
        }
        return listeners;
    }

    private List<Map<String, Object>> backends() {
        List<Map<String, Object>> backends = new ArrayList<>();
        for (PlannedService service : plan.services()) {
            boolean first = backends.isEmpty();
            if (service.everywhere() && !service.ports().isEmpty() && (first || dice.flip())) {
                Section backend = new Section(dice)
                        .with("service", service.name())
                        .with("port", "http0")
                        .maybe("weight", () -> dice.between(1, 256));
                backends.add(
                        first
                                ? backend.map()
                                : backend.with("path", "/" + service.name()).map());
            }
        }
        return backends;
    }
}
