package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One service with its containers, ports and probes. */
final class ServiceGenerator {
    private final Dice dice;
    private final Plan plan;
    private final ValueGenerator values;
    private final ProbeGenerator probes;

    ServiceGenerator(Dice dice, Plan plan) {
        this.dice = dice;
        this.plan = plan;
        this.values = new ValueGenerator(dice);
        this.probes = new ProbeGenerator(dice);
    }

    Map<String, Object> service(int index) {
        PlannedService service = plan.services().get(index);
        boolean stateful = dice.chance(40);
        Section section = new Section(dice)
                .with("image", values.image())
                .maybe("kind", () -> stateful ? "stateful" : service.ports().isEmpty() ? "worker" : "stateless")
                .maybe("command", values::words)
                .maybe("arguments", values::words)
                .maybe("env", values::env)
                .maybe("files", () -> values.files("/etc/app"))
                .maybe("pullSecrets", () -> List.of(dice.oneOf("listed", "registry")))
                .maybe("resources", values::resources)
                .maybe("gpus", this::gpus)
                .maybe("sidecars", () -> Section.of(service.name() + "-side", sidecar()))
                .maybe("initJobs", () -> Section.of(service.name() + "-init", initJob()))
                .maybe("startupProbe", () -> probes.probe(service, false))
                .maybe("readinessProbe", () -> probes.probe(service, true))
                .maybe("livenessProbe", () -> probes.probe(service, false))
                .maybe("placement", this::placement)
                .maybe("sessionAffinity", this::affinity)
                .maybe("security", this::security)
                .maybe("tools", () -> dice.part(List.of("sh", "wget", "curl", "nc")));
        if (stateful) {
            section.maybe("storage", this::storage);
            if (section.map().containsKey("storage")) {
                section.maybe("tiers", this::tiers);
            }
        }
        boolean keeps = section.map().containsKey("storage")
                || "stateful".equals(section.map().get("kind"));
        ports(section, service);
        new ReplicaGenerator(dice, plan, service, keeps).write(section);
        section.maybe("uses", () -> new ConnectionGenerator(dice, plan, index).uses());
        MessageGenerator messages = new MessageGenerator(dice, plan);
        if (index == 0 && plan.brokered()) {
            section.with("broker", messages.broker(service));
        } else if (messages.isClient(section.map().get("uses")) && !isStaged(section)) {
            section.maybe("messages", messages::messages);
        }
        section.maybe("partitions", messages::partitions);
        return section.map();
    }

    /** What must not run twice has no two versions at once. */
    private static boolean isStaged(Section section) {
        return section.map().get("update") instanceof Map<?, ?> update
                && List.of("blue-green", "canary").contains(String.valueOf(update.get("strategy")));
    }

    private void ports(Section section, PlannedService service) {
        List<Map<String, Object>> ports = new ArrayList<>();
        for (int i = 0; i < service.ports().size(); i++) {
            ports.add(new Section(dice)
                    .with("name", service.port(i))
                    .with("port", service.ports().get(i))
                    .with("protocol", "http")
                    .map());
        }
        for (String other : dice.part(List.of("tcp", "udp", "grpc", "websocket", "https"))) {
            ports.add(new Section(dice)
                    .with("name", "x-" + other)
                    .with("port", 9000 + ports.size())
                    .with("protocol", other)
                    .map());
        }
        if (dice.chance(20)) {
            ports.add(new Section(dice).with("name", "raw").with("port", 9100).map());
        }
        if (ports.isEmpty()) {
            return;
        }
        section.with("ports", ports);
        String first = String.valueOf(ports.get(0).get("name"));
        section.maybe("metrics", () -> new Section(dice)
                .with("port", first)
                .maybe("path", () -> "/prometheus")
                .maybe("durations", () -> "http_request_duration_seconds")
                .map());
        if (section.map().get("metrics") instanceof Map<?, ?> metrics && dice.flip()) {
            Map<String, Object> counted = new LinkedHashMap<>();
            metrics.forEach((key, value) -> counted.put(String.valueOf(key), value));
            counted.put("requests", "http_requests_total");
            if (dice.flip()) {
                counted.put("status", "status");
            }
            section.with("metrics", counted);
        }
        if (ports.stream().anyMatch(port -> !"udp".equals(port.get("protocol")))) {
            section.maybe("objectives", this::objectives);
        }
        section.maybe("peers", () -> new Section(dice)
                .with("port", first)
                .maybe("limit", () -> dice.between(1, 500))
                .maybe("pendingLimit", () -> dice.between(0, 50))
                .maybe("discovery", () -> dice.oneOf("dns", "static"))
                .maybe("connectTimeout", () -> values.seconds(1, 20))
                .maybe("env", () -> "MESH")
                .map());
        if (!service.ports().isEmpty()) {
            section.maybe("expose", () -> exposure(service));
        }
    }

    private Map<String, Object> objectives() {
        Map<String, Object> latency =
                Section.of(dice.oneOf("p95", "p99", "p99.9"), dice.oneOf("300ms", "1s", "2s500ms"));
        boolean both = dice.flip();
        Section section = new Section(dice).maybe("window", () -> dice.oneOf("7d", "28d", "30d"));
        if (both || dice.flip()) {
            section.with("availability", dice.oneOf("99%", "99.9%", "99.95%"));
        } else {
            section.with("latency", latency);
        }
        return (both ? section.with("latency", latency) : section).map();
    }

    private Map<String, Object> exposure(PlannedService service) {
        boolean gateway = dice.chance(30);
        Section section = new Section(dice)
                .with("port", service.port(dice))
                .with("hosts", List.of(service.name() + ".example.org", "www." + service.name() + ".example.org"))
                .maybe("path", () -> "/app")
                .maybe(
                        "tls",
                        () -> Section.of(
                                dice.oneOf("secret", "issuer", "clusterIssuer"), dice.oneOf("listed", "web-tls")));
        return gateway
                ? section.with("by", "gateway").with("className", "public").map()
                : section.maybe("by", () -> "ingress")
                        .maybe("className", () -> "nginx")
                        .map();
    }

    private Map<String, Object> sidecar() {
        PlannedService side = new PlannedService("side", false, "side", List.of(7000));
        return new Section(dice)
                .with("image", values.image())
                .with(
                        "ports",
                        List.of(new Section(dice)
                                .with("name", side.port(0))
                                .with("port", 7000)
                                .with("protocol", "http")
                                .map()))
                .maybe("command", values::words)
                .maybe("arguments", values::words)
                .maybe("env", values::env)
                .maybe("files", () -> values.files("/etc/side"))
                .maybe("resources", values::resources)
                .maybe("readinessProbe", () -> probes.probe(side, true))
                .map();
    }

    private Map<String, Object> initJob() {
        return new Section(dice)
                .with("command", values.words())
                .maybe("image", values::image)
                .maybe("env", values::env)
                .maybe("resources", values::resources)
                .map();
    }

    private Map<String, Object> storage() {
        int size = dice.between(1, 50);
        Section section = new Section(dice)
                .with("size", size + "Gi")
                .with("mountPath", "/data")
                .maybe("storageClass", () -> "fast")
                .maybe("retention", () -> dice.oneOf("retain", "delete"));
        if (dice.flip()) {
            section.with("growTo", size * 10 + "Gi").maybe("growAt", () -> dice.between(50, 95) + "%");
        }
        return section.map();
    }

    private Map<String, Object> tiers() {
        return new Section(dice)
                .with("warm", tier("/warm", dice.between(10, 90)))
                .maybe("cold", () -> tier("/cold", 365))
                .map();
    }

    private Map<String, Object> tier(String mountPath, int days) {
        Section tier = new Section(dice).with("after", days + "d");
        if (dice.flip()) {
            return tier.with("objects", "s3://old" + mountPath).map();
        }
        return tier.with(
                        "volume",
                        new Section(dice)
                                .with("size", dice.between(10, 90) + "Gi")
                                .with("mountPath", mountPath)
                                .maybe("storageClass", () -> "slow")
                                .map())
                .map();
    }

    private Map<String, Object> placement() {
        return new Section(dice)
                .maybe("acrossHosts", () -> dice.oneOf("required", "preferred", "off"))
                .maybe("acrossZones", () -> dice.oneOf("required", "preferred", "off"))
                .maybe("nodeLabels", () -> Section.of("disk", "ssd"))
                .maybe("tolerations", () -> dice.some(2, this::toleration))
                .maybe("priorityClass", () -> "high")
                .maybeIf(!plan.pools().isEmpty(), "nodePool", () -> dice.from(plan.pools()))
                .map();
    }

    private Map<String, Object> gpus() {
        return new Section(dice)
                .with("count", dice.between(1, 16))
                .maybe("vendor", () -> dice.oneOf("nvidia", "amd"))
                .map();
    }

    private Map<String, Object> toleration() {
        return new Section(dice)
                .with("key", "dedicated")
                .maybe("value", () -> "app")
                .with("effect", "no-execute")
                .maybe("duration", () -> "5m")
                .map();
    }

    Map<String, Object> affinity() {
        return new Section(dice)
                .with("by", dice.oneOf("client-address", "cookie"))
                .maybe("timeout", () -> dice.between(1, 24) + "h")
                .map();
    }

    private Map<String, Object> security() {
        return new Section(dice)
                .maybe("user", () -> dice.between(1000, 60000))
                .maybe("group", () -> dice.between(1000, 60000))
                .maybe("readOnlyRoot", dice::flip)
                .maybe("scratch", () -> Section.of("/scratch", "10Mi"))
                .map();
    }
}
