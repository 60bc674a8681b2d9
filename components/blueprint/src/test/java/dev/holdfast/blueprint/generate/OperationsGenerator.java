package dev.holdfast.blueprint.generate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What concerns a system as a whole. */
final class OperationsGenerator {
    private final Dice dice;
    private final Plan plan;
    private final ValueGenerator values;
    private final Set<String> targets = new HashSet<>();

    OperationsGenerator(Dice dice, Plan plan) {
        this.dice = dice;
        this.plan = plan;
        this.values = new ValueGenerator(dice);
    }

    void write(Section topology) {
        topology.maybe("profile", () -> dice.oneOf("production", "development"))
                .maybe("targets", this::targets)
                .maybeIf(!plan.databases().isEmpty(), "backups", this::backups)
                .maybe("recovery", this::recovery)
                .maybe("failover", this::failover)
                .maybe("maintenance", this::maintenance)
                .maybe("monitoring", this::monitoring)
                .maybe("network", this::network)
                .maybe("budget", () -> dice.between(1, 9000) + dice.oneOf(" USD/month", ".50 EUR/hour"))
                .maybe("patches", this::patches)
                .maybe("policies", this::policies);
    }

    Map<String, Object> regions() {
        Map<String, Object> regions = new LinkedHashMap<>();
        boolean weighted = dice.flip();
        int share = 100 / (1 + plan.secondaries().size());
        Section primary = region();
        if (plan.allRegions().size() > 1) {
            primary.with("role", "primary");
        } else {
            primary.maybe("role", () -> "primary");
        }
        if (weighted) {
            primary.with("weight", 100 - share * plan.secondaries().size());
        }
        regions.put(plan.primary(), primary.map());
        for (String name : plan.secondaries()) {
            Section secondary = region().maybe("role", () -> "secondary");
            regions.put(name, (weighted ? secondary.with("weight", share) : secondary).map());
        }
        plan.recovery()
                .forEach(name -> regions.put(
                        name,
                        region().with("role", "recovery")
                                .maybe("weight", () -> 0)
                                .map()));
        return regions;
    }

    private Section region() {
        return new Section(dice).with("zones", dice.between(1, 5));
    }

    private Map<String, Object> targets() {
        Section written = new Section(dice).with("kubernetes", dice.oneOf("1.34", "1.35"));
        Map<String, Object> wanted = written.maybe("compose", () -> "2.38")
                .maybe("swarm", () -> "28.2")
                .maybe("haproxy", () -> dice.oneOf("2.6", "3.0.5"))
                .maybe("nginx", () -> dice.oneOf("1.22", "1.29.7"))
                .maybe("traefik", () -> "3.5")
                .maybe("redis", () -> "7.0")
                .maybe("postgres", plan::postgres)
                .maybe("prometheus", () -> "3.5")
                .maybe("alertmanager", () -> "0.28")
                .maybe("grafana", () -> "12.1")
                .maybe("openslo", () -> "1.0")
                .maybe("eksctl", () -> "0.215")
                .map();
        targets.addAll(wanted.keySet());
        return wanted;
    }

    private Map<String, Object> backups() {
        return new Section(dice)
                .with("schedule", dice.oneOf("0 4 * * *", "*/30 1-5 * * 1"))
                .with("timeZone", dice.oneOf("UTC", "Europe/Berlin"))
                .with("retention", dice.between(1, 90) + "d")
                .with("to", dice.oneOf("s3://shop-backups", "s3://shop-backups/nightly/a"))
                .with("image", values.image())
                .maybe("databases", () -> List.of(dice.from(plan.databases())))
                .maybe("region", () -> "us-west-2")
                .maybe("encrypted", dice::flip)
                .maybe("compressed", dice::flip)
                .maybe("walArchive", () -> dice.oneOf("none", "continuous"))
                .maybe("expectedDuration", () -> "45m")
                .maybe("credentials", () -> "backup-access")
                .maybe("resources", values::resources)
                .map();
    }

    private Map<String, Object> recovery() {
        Section recovery = new Section(dice).with("point", "60m").with("time", "2h");
        List<String> others = plan.allRegions().subList(1, plan.allRegions().size());
        return recovery.maybeIf(!others.isEmpty(), "region", () -> dice.from(others))
                .map();
    }

    private Map<String, Object> failover() {
        return new Section(dice)
                .maybe("automatic", dice::flip)
                .maybe("detection", () -> values.seconds(10, 200))
                .maybe("action", () -> dice.oneOf("restart", "recreate", "failover"))
                .maybe("retries", () -> dice.between(0, 10))
                .maybe("alert", dice::flip)
                .map();
    }

    private Map<String, Object> maintenance() {
        return new Section(dice)
                .with("window", dice.oneOf("Sun 01:00-03:00", "Wed 22:30-23:45"))
                .with("timeZone", "UTC")
                .maybe("strategy", () -> dice.oneOf("rolling", "blue-green", "canary"))
                .maybe("maxUnavailable", values::share)
                .maybe("drain", () -> values.seconds(10, 600))
                .map();
    }

    private Map<String, Object> monitoring() {
        boolean mails = dice.flip();
        boolean existing = dice.chance(20);
        Section monitoring = new Section(dice)
                .maybe("scrapeInterval", () -> values.seconds(5, 60))
                .maybe("retention", () -> dice.between(1, 60) + "d")
                .maybe("checkInterval", () -> values.seconds(10, 60))
                .maybe("thresholds", () -> thresholds(0))
                .maybe("critical", () -> thresholds(5))
                .maybe("receivers", () -> dice.some(3, () -> receiver(mails)))
                .maybe("deadMansSwitch", values::secret)
                .maybe(
                        "runbooks",
                        () -> dice.oneOf("https://wiki.example.org/runbooks", "https://handbook.example.org/"))
                .maybeIf(!existing, "existing", () -> false)
                .maybeIf(!existing && wants("prometheus"), "prometheus", this::program)
                .maybeIf(!existing && wants("alertmanager"), "alertmanager", this::program)
                .maybeIf(!existing && wants("grafana"), "grafana", this::grafana);
        if (existing) {
            monitoring.with("existing", true);
        }
        return mails ? monitoring.with("mailServer", mailServer()).map() : monitoring.map();
    }

    /** A target; without a choice all of them are wanted. */
    private boolean wants(String target) {
        return targets.isEmpty() || targets.contains(target);
    }

    private Map<String, Object> program() {
        return new Section(dice)
                .maybe("image", values::image)
                .maybe("storage", () -> new Section(dice)
                        .with("size", dice.between(10, 90) + "Gi")
                        .maybe("storageClass", () -> "fast")
                        .maybe("retention", () -> dice.oneOf("retain", "delete"))
                        .map())
                .maybe("resources", values::resources)
                .map();
    }

    private Map<String, Object> grafana() {
        return new Section(dice)
                .maybe("image", values::image)
                .maybe("adminPassword", values::secret)
                .maybe("resources", values::resources)
                .map();
    }

    private Map<String, Object> thresholds(int more) {
        return new Section(dice)
                .maybe("cpu", () -> 80 + more + "%")
                .maybe("memory", () -> 80 + more + ".5%")
                .maybe("disk", () -> 80 + more + "%")
                .maybe("connections", () -> 80 + more + "%")
                .maybe("errors", () -> 1 + more + "%")
                .maybe("cacheHits", () -> 90 - more + "%")
                .maybe("latency", () -> Section.of(dice.oneOf("p50", "p99", "p99.9"), 100 + more * 100 + "ms"))
                .maybe("replicationLag", () -> 5 + more + "s")
                .maybe("metrics", () -> Section.of("transaction_queue_length", 5000 + more))
                .maybe("lasting", () -> values.seconds(0, 600))
                .map();
    }

    private Map<String, Object> mailServer() {
        Section server = new Section(dice)
                .with("host", "smtp.example.org")
                .with("from", "alerts@example.org")
                .maybe("port", () -> 465);
        return dice.flip()
                ? server.with("user", "alerts")
                        .with("password", values.secret())
                        .map()
                : server.map();
    }

    private Map<String, Object> receiver(boolean mails) {
        Section receiver = new Section(dice).maybe("from", () -> dice.oneOf("warning", "critical"));
        return switch (dice.between(mails ? 0 : 1, 2)) {
            case 0 -> receiver.with("email", "on-call@example.org").map();
            case 1 ->
                receiver.with("slack", Section.of("secret", "listed/hook")).map();
            default -> receiver.with("webhook", values.secret()).map();
        };
    }

    private Map<String, Object> network() {
        return new Section(dice)
                .maybe("dualStack", dice::flip)
                .maybe("multipleProviders", dice::flip)
                .maybe("redundantDns", dice::flip)
                .maybe("resolvers", () -> List.of("10.0.0.10", "10.0.0.11:5353"))
                .map();
    }

    private Map<String, Object> patches() {
        Map<String, Object> annotations =
                Section.of("metadata", Section.of("annotations", Section.of("example.org/patched", "true")));
        String service = plan.services().get(0).name();
        return new Section(dice)
                .maybe(
                        "kubernetes",
                        () -> List.of(new Section(dice)
                                .with("kind", "ServiceAccount")
                                .with("name", "shop-" + service)
                                .maybe("region", plan::primary)
                                .with("merge", annotations)
                                .map()))
                .maybe(
                        "compose",
                        () -> List.of(new Section(dice)
                                .with("service", service)
                                .with("merge", Section.of("labels", Section.of("patched", "true")))
                                .map()))
                .map();
    }

    private Map<String, Object> policies() {
        return new Section(dice)
                .maybe(
                        "rules",
                        () -> Section.of(
                                dice.oneOf("K05", "M01a", "ACME-001"),
                                dice.flip()
                                        ? dice.oneOf("error", "warning", "note", "off")
                                        : new Section(dice)
                                                .with("severity", dice.oneOf("error", "warning"))
                                                .maybe("parameters", () -> Section.of("minimum", dice.between(1, 9)))
                                                .map()))
                .maybe(
                        "waivers",
                        () -> List.of(new Section(dice)
                                .with("rule", dice.oneOf("K15", "M05a"))
                                .with("object", dice.oneOf("service *", "Deployment shop/*"))
                                .with("reason", "the vendor's image writes to its root")
                                .with("until", dice.oneOf("2099-12-31", "2098-06-30"))
                                .map()))
                .map();
    }

    Map<String, Object> pool() {
        int min = dice.between(0, 5);
        return new Section(dice)
                .with(
                        "instanceTypes",
                        dice.flip()
                                ? List.of("m6i.large", "m6a.large")
                                : List.of(dice.oneOf("m5.large", "m7g.2xlarge")))
                .with("min", min)
                .with("max", min + dice.between(1, 20))
                .maybe("regions", plan::allRegions)
                .maybe("dedicated", dice::flip)
                .maybe("spot", () -> new Section(dice)
                        .maybe("onDemand", () -> dice.between(0, 5))
                        .maybe("onDemandAbove", () -> dice.between(0, 100) + "%")
                        .map())
                .maybe("volume", () -> dice.between(20, 500) + "Gi")
                .map();
    }
}
