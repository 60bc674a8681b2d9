package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many replicas of a service run, and what follows from their number. */
final class ReplicaGenerator {
    private final Dice dice;
    private final Plan plan;
    private final PlannedService service;
    private final boolean stateful;
    private final ValueGenerator values;

    ReplicaGenerator(Dice dice, Plan plan, PlannedService service, boolean stateful) {
        this.dice = dice;
        this.plan = plan;
        this.service = service;
        this.stateful = stateful;
        this.values = new ValueGenerator(dice);
    }

    void write(Section section) {
        int regions = plan.regions(service);
        int each = dice.between(1, 5);
        int total = dice.between(regions, 12);
        boolean inTotal = dice.flip();
        section.with("replicas", replicas(inTotal, each, total));
        int members = inTotal ? total : each * regions;
        if (dice.chance(30)) {
            section.with("consensus", consensus(members));
        } else if (dice.chance(40)) {
            section.with("autoscaling", autoscaling(section.map().containsKey("metrics")));
        }
        section.maybe("replication", () -> replication(members, inTotal ? total / regions : each))
                .maybe("disruption", () -> Section.of(dice.oneOf("maxUnavailable", "minAvailable"), values.share()))
                .maybe("update", () -> update(section));
    }

    private Object replicas(boolean inTotal, int each, int total) {
        if (!inTotal && service.everywhere() && dice.flip()) {
            return each;
        }
        if (!inTotal && dice.chance(30)) {
            Map<String, Object> byRegion = new LinkedHashMap<>();
            (service.everywhere() ? plan.serving() : List.of(plan.primary()))
                    .forEach(region -> byRegion.put(region, each));
            return Section.of("byRegion", byRegion);
        }
        Section section = new Section(dice).with(inTotal ? "total" : "perRegion", inTotal ? total : each);
        if (!service.everywhere()) {
            section.with("regions", List.of(plan.primary()));
        } else {
            section.maybe("regions", plan::serving);
        }
        return section.map();
    }

    private Map<String, Object> consensus(int members) {
        boolean byzantine = dice.flip();
        int safe = byzantine ? (2 * members + 2) / 3 : members / 2 + 1;
        return new Section(dice)
                .with("faults", byzantine ? "byzantine" : "crash")
                .maybe("quorum", () -> dice.between(safe, members))
                .maybe("timeout", () -> values.seconds(1, 30))
                .maybe("heartbeat", () -> dice.between(100, 5000) + "ms")
                .maybe("confirmations", () -> dice.between(0, 12))
                .maybe("env", () -> "VOTES")
                .map();
    }

    private Map<String, Object> replication(int members, int fewest) {
        boolean ring = dice.flip();
        int factor = dice.between(1, ring ? fewest : members);
        Section section = new Section(dice).with("factor", factor).maybe("interval", () -> values.seconds(1, 60));
        if (dice.flip()) {
            section.maybe("consistency", () -> dice.oneOf("one", "quorum", "all"));
        } else {
            section.maybe("reads", () -> dice.between(1, factor)).maybe("writes", () -> dice.between(1, factor));
        }
        if (ring) {
            section.with(
                    "ring",
                    new Section(dice)
                            .maybe("virtualNodes", () -> dice.between(1, 64))
                            .maybe("file", () -> "/etc/ring/tokens.json")
                            .map());
        }
        if (factor < (ring ? fewest : members)) {
            section.maybe("hotKeys", () -> new Section(dice)
                    .with("window", values.seconds(1, 60))
                    .with("requests", dice.between(1, 10_000))
                    .with("copies", factor + 1)
                    .map());
        }
        return section.maybe("conflicts", () -> dice.oneOf("last-write-wins", "vector-clocks"))
                .maybe("acrossRegions", () -> dice.oneOf("eventual", "strong"))
                .maybe("env", () -> "COPIES")
                .map();
    }

    private Map<String, Object> update(Section of) {
        boolean lasting =
                stateful || Stream.of("consensus", "replication", "peers").anyMatch(of.map()::containsKey);
        if (!lasting && dice.chance(30)) {
            return of.map().containsKey("ports") && dice.flip() ? blueGreen() : canary();
        }
        if (dice.chance(20)) {
            return new Section(dice)
                    .with("strategy", "recreate")
                    .with("drain", "1m")
                    .map();
        }
        return new Section(dice)
                .maybe("strategy", () -> "rolling")
                .maybe("maxUnavailable", values::share)
                .maybeIf(!lasting, "maxSurge", values::share)
                .maybe("drain", () -> values.seconds(0, 300))
                .maybe("preStop", values::words)
                .maybe("minReady", () -> values.seconds(0, 60))
                .map();
    }

    private Map<String, Object> blueGreen() {
        return new Section(dice)
                .with("strategy", "blue-green")
                .maybe("promotion", () -> dice.oneOf("automatic", "manual"))
                .maybe("keepOld", () -> values.seconds(0, 900))
                .maybe("drain", () -> values.seconds(0, 300))
                .map();
    }

    private Map<String, Object> canary() {
        return new Section(dice)
                .with("strategy", "canary")
                .maybe("steps", () -> List.of(step(1, 20), step(21, 60), step(61, 99)))
                .maybe("maxSurge", values::share)
                .maybe("minReady", () -> values.seconds(0, 60))
                .map();
    }

    private Map<String, Object> step(int least, int most) {
        return new Section(dice)
                .with("weight", dice.between(least, most) + "%")
                .maybe("pause", () -> values.seconds(1, 600))
                .map();
    }

    private Map<String, Object> autoscaling(boolean measured) {
        Section section = new Section(dice)
                .maybe("min", () -> dice.between(1, 12))
                .with("max", dice.between(12, 50))
                .with("metrics", dice.some(3, () -> metric(measured)))
                .maybe("scaleUp", this::rules)
                .maybe("scaleDown", this::rules)
                .maybe(
                        "schedule",
                        () -> List.of(new Section(dice)
                                .with("name", "night")
                                .with("start", "0 22 * * *")
                                .with("end", "0 6 * * 1-5")
                                .with("timeZone", dice.oneOf("UTC", "Europe/Berlin"))
                                .with("max", dice.between(60, 80))
                                .maybe("min", () -> dice.between(1, 12))
                                .map()))
                .maybe("kubernetes", () -> Section.of("controller", dice.oneOf("horizontal-pod-autoscaler", "keda")));
        // Where nobody asks the replicas, it is somebody else who serves what they tell, and not to KEDA.
        return measured || !String.valueOf(section.map().get("metrics")).contains("pods=")
                ? section.map()
                : section.with("kubernetes", Section.of("controller", "horizontal-pod-autoscaler"))
                        .map();
    }

    private Map<String, Object> metric(boolean measured) {
        return switch (dice.between(0, 4)) {
            case 0 -> Section.of("cpu", dice.between(10, 95) + "%");
            case 1 -> Section.of("memory", dice.between(10, 95) + "%");
            case 2 ->
                Section.of(
                        "pods",
                        new Section(dice)
                                .with("metric", measured ? "requests_per_second" : "waiting_requests")
                                .with("average", dice.between(1, 1000) + 0.5)
                                .withIf(measured, "counter", "requests_total")
                                .map());
            case 3 ->
                Section.of(
                        "pods",
                        new Section(dice)
                                .with("metric", "open_requests")
                                .with("average", dice.between(1, 1000))
                                .map());
            default ->
                Section.of(
                        "external",
                        new Section(dice)
                                .with("metric", "queue:length")
                                .with(dice.oneOf("value", "average"), dice.between(1, 1000))
                                .maybe("labels", () -> Section.of("queue", "jobs"))
                                .map());
        };
    }

    private Map<String, Object> rules() {
        return new Section(dice)
                .maybe("window", () -> values.seconds(0, 600))
                .maybe(
                        "steps",
                        () -> dice.some(2, () -> new Section(dice)
                                .with("period", values.seconds(1, 600))
                                .with("replicas", dice.between(1, 10))
                                .map()))
                .maybe(
                        "steps",
                        () -> dice.some(2, () -> new Section(dice)
                                .with("period", values.seconds(1, 600))
                                .with("percent", dice.between(1, 200) + "%")
                                .map()))
                .map();
    }
}
