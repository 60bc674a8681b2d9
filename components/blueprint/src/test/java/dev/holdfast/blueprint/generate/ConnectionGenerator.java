package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a service talks to: only what runs wherever it runs itself, and never in a circle. */
final class ConnectionGenerator {
    private final Dice dice;
    private final Plan plan;
    private final int index;

    ConnectionGenerator(Dice dice, Plan plan, int index) {
        this.dice = dice;
        this.plan = plan;
        this.index = index;
    }

    List<Map<String, Object>> uses() {
        List<Map<String, Object>> uses = new ArrayList<>();
        for (PlannedService other : dice.part(plan.services())) {
            boolean reached = other.everywhere() || !plan.services().get(index).everywhere();
            if (reached && !other.ports().isEmpty()) {
                uses.add(service(other));
            }
        }
        for (String database : dice.part(plan.databases())) {
            uses.add(data("database", database, List.of("host", "port", "name", "user", "password")));
        }
        for (String cache : dice.part(plan.caches())) {
            uses.add(data(
                    "cache",
                    cache,
                    plan.clusters().contains(cache)
                            ? List.of("host", "port", "password", "nodes")
                            : List.of("host", "port", "password")));
        }
        if (plan.existing()) {
            for (String kind : dice.part(List.of("database", "cache", "queue"))) {
                uses.add(data(kind, "old-" + kind, List.of("host", "port", "name", "user", "password")));
            }
        }
        return uses;
    }

    private Map<String, Object> service(PlannedService other) {
        Section use = new Section(dice).with("service", other.name());
        use.with("port", other.port(dice));
        if (plan.services().indexOf(other) >= index) {
            use.with("waitForHealth", false);
        }
        return use.maybe("env", () -> "U_" + other.name().replace('-', '_')).map();
    }

    private Map<String, Object> data(String kind, String name, List<String> told) {
        String prefix = "U_" + name.replace('-', '_');
        Section use = new Section(dice).with(kind, name);
        use.maybe("access", () -> dice.oneOf("read-only", "read-write"));
        use.maybe("waitForHealth", dice::flip);
        if (dice.flip()) {
            Section names = new Section(dice).maybe("prefix", () -> prefix);
            told.forEach(what -> names.maybe(what, () -> prefix + "_THE_" + what));
            use.with("env", names.map());
        } else {
            use.maybe("env", () -> prefix);
        }
        return use.map();
    }
}
