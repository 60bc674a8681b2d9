package dev.holdfast.blueprint.generate;

import dev.holdfast.blueprint.generate.Plan.PlannedService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brokers, who takes messages from them, and parts of work. */
final class MessageGenerator {
    private final Dice dice;
    private final Plan plan;
    private final ValueGenerator values;

    MessageGenerator(Dice dice, Plan plan) {
        this.dice = dice;
        this.plan = plan;
        this.values = new ValueGenerator(dice);
    }

    Map<String, Object> broker(PlannedService service) {
        return new Section(dice)
                .with("port", service.port(dice))
                .maybe("sharedSubscriptions", dice::flip)
                .maybe("maxConnections", () -> dice.between(1, 100_000))
                .maybe("user", () -> "app")
                .maybe("password", values::secret)
                .maybe("env", () -> "HUB")
                .map();
    }

    /** Whether a service talks to the broker. */
    boolean isClient(@Nullable Object uses) {
        return plan.brokered()
                && uses instanceof List<?> all
                && all.stream()
                        .anyMatch(use -> use instanceof Map<?, ?> written
                                && plan.services().get(0).name().equals(written.get("service")));
    }

    Map<String, Object> messages() {
        return new Section(dice)
                .maybe("broker", () -> plan.services().get(0).name())
                .maybe("group", () -> "takers")
                .with("subscriptions", Section.of(dice.oneOf("readings", "late-orders"), subscription()))
                .maybe("env", () -> "TOPICS")
                .map();
    }

    private Map<String, Object> subscription() {
        Section section = new Section(dice)
                .with("topic", dice.oneOf("readings/+/data", "orders/#", "#"))
                .maybe("acknowledge", () -> values.seconds(1, 600))
                .maybe("retention", () -> dice.between(1, 60) + "d")
                .maybe("deadLetters", () -> new Section(dice)
                        .with("topic", "dead/readings")
                        .maybe("attempts", () -> dice.between(1, 50))
                        .maybe("retention", () -> dice.between(1, 60) + "d")
                        .map());
        if (dice.flip()) {
            return section.with("ordered", true).map();
        }
        return section.maybe("shared", () -> false)
                .maybe("ordered", () -> false)
                .maybe("workers", () -> dice.between(1, 20))
                .map();
    }

    Map<String, Object> partitions() {
        return new Section(dice)
                .with("count", dice.between(100, 1000))
                .with("key", "device_id")
                .maybe("hash", () -> dice.oneOf("crc16", "murmur3", "rendezvous"))
                .maybe("env", () -> "SHARDS")
                .map();
    }
}
