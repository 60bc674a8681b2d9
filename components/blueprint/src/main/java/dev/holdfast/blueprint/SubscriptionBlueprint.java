package dev.holdfast.blueprint;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Messages that a service takes.
 *
 * @param filter what the broker is asked for, complete: with the group, where the subscription is shared
 * @param delivery who gets a message
 * @param ordered whether messages have to be handled in the order in which they came
 * @param workers how many a replica handles at once
 * @param acknowledge how long handling may take before the message comes again
 * @param retention how long the broker keeps messages that nobody takes
 * @param deadLetters where messages go that cannot be handled, if anywhere
 */
public record SubscriptionBlueprint(
        String filter,
        Delivery delivery,
        boolean ordered,
        int workers,
        Duration acknowledge,
        Duration retention,
        @Nullable DeadLettersBlueprint deadLetters) {
    /** Who gets a message. */
    public enum Delivery {
        /** One replica of the group, any of them. */
        ONE_REPLICA,
        /** The replica to whose part of the work the key of the message belongs. */
        BY_PARTITION,
        /** The only replica that there is. */
        ONLY_REPLICA,
        /** Every replica: each handles each message. */
        EVERY_REPLICA
    }

    /**
     * Where messages go that cannot be handled.
     *
     * @param topic the topic
     * @param attempts after how many attempts
     * @param retention how long they are kept
     */
    public record DeadLettersBlueprint(String topic, int attempts, Duration retention) {}
}
