package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.BrokerBlueprint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.MessagesBlueprint;
import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint.DeadLettersBlueprint;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What brokers, and those who take messages from them, are told by environment variables. */
final class MessageVariables {
    /** Takes a variable, unless its source is absent. */
    interface Sink {
        void put(TopologyPath because, String variable, @Nullable EnvironmentSource source);
    }

    private final String service;
    private final Sink sink;

    MessageVariables(String service, Sink sink) {
        this.service = service;
        this.sink = sink;
    }

    /**
     * Tells a broker.
     *
     * @param members its members in a region
     */
    void broker(String prefix, BrokerBlueprint broker, int members) {
        TopologyPath path = Scope.at("services", service, "broker");
        text(path, prefix + "_MEMBERS", members);
        text(path, prefix + "_SHARED_SUBSCRIPTIONS", broker.sharedSubscriptions());
        text(path, prefix + "_MAX_CONNECTIONS", broker.maxConnections());
    }

    /** Tells who takes messages. */
    void taken(String prefix, MessagesBlueprint messages) {
        TopologyPath path = Scope.at("services", service, "messages");
        text(path, prefix + "_GROUP_NAME", messages.group());
        messages.subscriptions()
                .forEach((name, subscription) -> subscription(
                        path.key("subscriptions").key(name),
                        prefix + "_" + name.toUpperCase(Locale.ROOT).replace('-', '_'),
                        subscription));
    }

    private void subscription(TopologyPath path, String prefix, SubscriptionBlueprint subscription) {
        text(path, prefix + "_FILTER", subscription.filter());
        text(path, prefix + "_WORKERS", subscription.workers());
        text(path, prefix + "_ORDERED", subscription.ordered());
        millis(path, prefix + "_ACKNOWLEDGE_MS", subscription.acknowledge());
        millis(path, prefix + "_RETENTION_MS", subscription.retention());
        DeadLettersBlueprint dead = subscription.deadLetters();
        if (dead != null) {
            text(path, prefix + "_ATTEMPTS", dead.attempts());
            text(path, prefix + "_DEAD_LETTERS", dead.topic());
            millis(path, prefix + "_DEAD_LETTERS_RETENTION_MS", dead.retention());
        }
    }

    /** Tells a replica by what it knows which part is its own. */
    void partitions(String prefix, PartitionsBlueprint partitions) {
        TopologyPath path = Scope.at("services", service, "partitions");
        text(path, prefix + "_COUNT", partitions.count());
        text(path, prefix + "_HASH", Spelling.of(partitions.hash()));
        text(path, prefix + "_KEY", partitions.key());
        sink.put(path, prefix + "_MEMBER", new EnvironmentSource.Instance(InstanceField.NAME));
    }

    private void text(TopologyPath path, String variable, @Nullable Object value) {
        sink.put(path, variable, value == null ? null : new EnvironmentSource.Text(value.toString()));
    }

    private void millis(TopologyPath path, String variable, Duration time) {
        text(path, variable, time.toMillis());
    }
}
