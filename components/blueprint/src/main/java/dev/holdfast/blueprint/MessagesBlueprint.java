package dev.holdfast.blueprint;

import java.util.Map;

/**
 * What a service takes from a message broker.
 *
 * @param broker the broker, a service
 * @param group the group that all its replicas are in: one for all, or each of them would get each message
 * @param subscriptions what it takes, by name
 */
public record MessagesBlueprint(String broker, String group, Map<String, SubscriptionBlueprint> subscriptions) {
    /** Whether something is taken by the only replica that there is: a second one beside it would handle it too. */
    public boolean bearsNoSecondReplica() {
        return subscriptions.values().stream()
                .anyMatch(subscription -> subscription.delivery() == SubscriptionBlueprint.Delivery.ONLY_REPLICA);
    }
}
