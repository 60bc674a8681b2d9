package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.BrokerBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.MessagesBlueprint;
import dev.holdfast.blueprint.PartitionsBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint.DeadLettersBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint.Delivery;
import dev.holdfast.topology.Broker;
import dev.holdfast.topology.DeadLetters;
import dev.holdfast.topology.Messages;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Subscription;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a broker offers, and who gets the messages that a service takes. */
final class MessageResolution {
    private static final Duration ACKNOWLEDGE = Duration.ofSeconds(30);
    private static final Duration RETENTION = Duration.ofHours(1);
    private static final Duration DEAD = Duration.ofDays(14);
    private static final int ATTEMPTS = 5;

    private final TopologyPath path;
    private final Service service;
    private final boolean single;
    private final @Nullable PartitionsBlueprint partitions;
    private final Scope scope;

    private MessageResolution(
            String name, Service service, boolean single, @Nullable PartitionsBlueprint partitions, Scope scope) {
        this.path = Scope.at("services", name, "messages");
        this.service = service;
        this.single = single;
        this.partitions = partitions;
        this.scope = scope;
    }

    /** Returns what a broker offers, or nothing if the service is none. */
    static @Nullable BrokerBlueprint broker(String name, Service service, List<PortBlueprint> ports, Scope scope) {
        Broker written = service.broker();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "broker");
        PortBlueprint port = PortResolution.named(path.key("port"), written.port(), ports, scope);
        boolean shared = scope.decisions()
                .orDefault(
                        path.key("sharedSubscriptions"),
                        written.sharedSubscriptions(),
                        true,
                        "every broker of MQTT 5 has to, and most did before");
        SecretResolution.checkIfThere(path.key("password"), written.password(), scope);
        return port == null
                ? null
                : new BrokerBlueprint(port, shared, written.maxConnections(), written.user(), written.password());
    }

    /**
     * Returns what a service takes; notes what contradicts itself.
     *
     * @param connections what it talks to, null where that leads nowhere
     * @param single whether never more than one replica runs
     * @param partitions how its replicas divide their work, if they do
     */
    static @Nullable MessagesBlueprint messages(
            String name,
            Service service,
            List<@Nullable ConnectionBlueprint> connections,
            boolean single,
            @Nullable PartitionsBlueprint partitions,
            Scope scope) {
        Messages written = service.messages();
        return written == null
                ? null
                : new MessageResolution(name, service, single, partitions, scope).messages(name, written, connections);
    }

    private @Nullable MessagesBlueprint messages(
            String name, Messages written, List<@Nullable ConnectionBlueprint> connections) {
        String group = scope.decisions()
                .orDerived(
                        path.key("group"),
                        written.group(),
                        scope.topology().metadata().name() + "-" + name,
                        "one group for all replicas: with one for each, every replica would get every message",
                        Scope.at("metadata", "name"));
        String broker = broker(written, connections);
        Broker offers = broker == null ? null : brokerOf(broker);
        Map<String, SubscriptionBlueprint> subscriptions = new LinkedHashMap<>();
        written.subscriptions()
                .forEach((key, subscription) -> subscriptions.put(key, subscription(key, subscription, group, offers)));
        return broker == null ? null : new MessagesBlueprint(broker, group, Collections.unmodifiableMap(subscriptions));
    }

    private @Nullable Broker brokerOf(String name) {
        Service found = scope.topology().services().get(name);
        return found == null ? null : found.broker();
    }

    private @Nullable String broker(Messages written, List<@Nullable ConnectionBlueprint> connections) {
        Set<String> brokers = new LinkedHashSet<>();
        connections.stream()
                .filter(Objects::nonNull)
                .map(connection -> Objects.requireNonNull(connection).endpoint())
                .filter(endpoint -> endpoint instanceof Endpoint.Service && brokerOf(endpoint.name()) != null)
                .forEach(endpoint -> brokers.add(endpoint.name()));
        String name = written.broker();
        if (name != null) {
            if (!brokers.contains(name)) {
                scope.problems().unknown(path.key("broker"), "broker among what it uses:", name, brokers);
                return null;
            }
            return name;
        }
        if (brokers.size() == 1) {
            return scope.decisions()
                    .derived(
                            path.key("broker"),
                            brokers.iterator().next(),
                            "it is the only broker that the service uses",
                            path.parent().key("uses"));
        }
        scope.problems()
                .missing(
                        path,
                        brokers.isEmpty() ? "the service uses no broker" : "the service uses several brokers",
                        brokers.isEmpty()
                                ? "Write `uses: [{service: …}]` with a service that has a section `broker`."
                                : "Write `broker:` with one of " + String.join(", ", brokers) + ".");
        return null;
    }

    private SubscriptionBlueprint subscription(
            String name, Subscription written, String group, @Nullable Broker offers) {
        TopologyPath at = path.key("subscriptions").key(name);
        boolean ordered = scope.decisions()
                .orDefault(at.key("ordered"), written.ordered(), false, "most messages stand for themselves");
        boolean able = offers == null || !Boolean.FALSE.equals(offers.sharedSubscriptions());
        boolean shared = scope.decisions()
                .orDerived(
                        at.key("shared"),
                        written.shared(),
                        !ordered && able,
                        ordered
                                ? "a group of takers keeps no order"
                                : able ? "each message is handled once" : "the broker has no shared subscriptions",
                        at.key("ordered"));
        int workers = scope.decisions().orDefault(at.key("workers"), written.workers(), 1, "one after the other");
        check(at, shared, ordered, able, workers);
        Duration retention = scope.decisions()
                .orDefault(
                        at.key("retention"),
                        written.retention(),
                        RETENTION,
                        "longer than a restart takes, or an update");
        return new SubscriptionBlueprint(
                scope.decisions()
                        .derived(
                                at.key("filter"),
                                shared ? "$share/" + group + "/" + written.topic() : written.topic(),
                                shared ? "how MQTT spells a shared subscription" : "each replica subscribes for itself",
                                at.key("topic"),
                                at.key("shared")),
                delivery(at, shared),
                ordered,
                workers,
                scope.decisions()
                        .orDefault(
                                at.key("acknowledge"), written.acknowledge(), ACKNOWLEDGE, "most are handled sooner"),
                retention,
                deadLetters(at.key("deadLetters"), written.deadLetters(), retention));
    }

    private void check(TopologyPath at, boolean shared, boolean ordered, boolean able, int workers) {
        if (shared && ordered) {
            scope.problems()
                    .contradiction(
                            at.key("shared"),
                            "a group of takers keeps no order: the next message goes to another of them",
                            "Leave it out, and let one replica run or write `partitions`.");
        } else if (shared && !able) {
            scope.problems()
                    .contradiction(
                            at.key("shared"),
                            "the broker has no shared subscriptions",
                            "Leave it out: every replica gets every message then.");
        }
        if (ordered && workers > 1) {
            scope.problems()
                    .contradiction(
                            at.key("workers"),
                            "of " + workers + " that work at once one overtakes the other, and the order is lost",
                            "Write 1, or leave it out.");
        }
    }

    /** That every replica gets a message may be meant, as for one that empties a cache; policies ask about the rest. */
    private Delivery delivery(TopologyPath at, boolean shared) {
        TopologyPath path = at.key("delivery");
        if (shared) {
            return scope.decisions()
                    .derived(path, Delivery.ONE_REPLICA, "the broker chooses one of the group", at.key("shared"));
        } else if (partitions != null) {
            return scope.decisions()
                    .derived(
                            path,
                            Delivery.BY_PARTITION,
                            "each replica handles the parts that are its own",
                            at.parent().parent().parent().key("partitions"));
        }
        return scope.decisions()
                .derived(
                        path,
                        single ? Delivery.ONLY_REPLICA : Delivery.EVERY_REPLICA,
                        single ? "there is one replica" : "each replica has a subscription of its own",
                        at.key("shared"),
                        at.parent().parent().parent().key(service.autoscaling() == null ? "replicas" : "autoscaling"));
    }

    private @Nullable DeadLettersBlueprint deadLetters(
            TopologyPath at, @Nullable DeadLetters written, Duration retention) {
        if (written == null) {
            return null;
        }
        return new DeadLettersBlueprint(
                written.topic(),
                scope.decisions()
                        .orDefault(
                                at.key("attempts"),
                                written.attempts(),
                                ATTEMPTS,
                                "what fails for a moment is over by then"),
                scope.decisions()
                        .orDerived(
                                at.key("retention"),
                                written.retention(),
                                retention.compareTo(DEAD) > 0 ? retention : DEAD,
                                "somebody has to find the time to look, and never less than the messages themselves",
                                at.parent().key("retention")));
    }
}
