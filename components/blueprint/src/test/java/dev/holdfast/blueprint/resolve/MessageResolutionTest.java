package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint;
import dev.holdfast.blueprint.SubscriptionBlueprint.Delivery;
import dev.holdfast.topology.UpdateStrategy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageResolutionTest {
    private static final String BROKER = Resolving.LOCAL
            + """
              broker:
                image: example.org/broker:1.0
                replicas: 3
                ports: [{name: admin, port: 8080, protocol: http}, {name: mqtt, port: 1883}]
                broker: {port: mqtt, maxConnections: 5000, user: app, password: {secret: mqtt/password}%s}
              web:
                image: example.org/web:1.0
            """;

    private static final String TAKER = BROKER.formatted("") + "    uses: [{service: broker, env: MQTT}]\n";

    private static String taking(String subscription, String more) {
        return TAKER + "    messages: {subscriptions: {work: {topic: work/+" + subscription + "}}}\n" + more;
    }

    private static ServiceBlueprint web(String yaml) {
        return Resolving.service(blueprint(yaml), "web");
    }

    private static SubscriptionBlueprint work(String yaml) {
        return there(there(web(yaml).messages()).subscriptions().get("work"));
    }

    private static Map<String, String> told(ServiceBlueprint service, String prefix) {
        Map<String, String> texts = new LinkedHashMap<>();
        service.env().forEach((name, source) -> {
            if (name.startsWith(prefix) && source instanceof EnvironmentSource.Text text) {
                texts.put(name.substring(prefix.length()), text.text());
            }
        });
        return texts;
    }

    @Test
    void aMessageIsHandledOnceByOneGroupOfAllReplicas() {
        ServiceBlueprint web = web(taking("", "    replicas: 5\n"));
        assertThat(there(web.messages()).group()).isEqualTo("shop-web");
        assertThat(there(web.messages()).broker()).isEqualTo("broker");
        assertThat(there(web.messages()).subscriptions())
                .isEqualTo(Map.of(
                        "work",
                        new SubscriptionBlueprint(
                                "$share/shop-web/work/+",
                                Delivery.ONE_REPLICA,
                                false,
                                1,
                                Duration.ofSeconds(30),
                                Duration.ofHours(1),
                                null)));
        assertThat(web.update().strategy()).isEqualTo(UpdateStrategy.ROLLING);
    }

    @ParameterizedTest
    @CsvSource({
        "'',replicas: 5,ONE_REPLICA",
        "', shared: false',replicas: 5,EVERY_REPLICA",
        "', shared: false',replicas: 1,ONLY_REPLICA",
        "', ordered: true',replicas: 1,ONLY_REPLICA",
        "', ordered: true',replicas: 2,EVERY_REPLICA",
        "', ordered: true','autoscaling: {min: 1, max: 2, metrics: [{cpu: 70%}]}',EVERY_REPLICA",
        "', ordered: true','partitions: {count: 8, key: id}',BY_PARTITION",
    })
    void whoGetsAMessageFollowsFromTheSubscriptionAndTheReplicas(String subscription, String more, Delivery delivery) {
        assertThat(work(taking(subscription, "    " + more + "\n")).delivery()).isEqualTo(delivery);
    }

    @Test
    void theOnlyOneGoesBeforeAnotherComes() {
        String yaml = taking(", ordered: true", "");
        assertThat(web(yaml).update().strategy()).isEqualTo(UpdateStrategy.RECREATE);
        assertThat(why(blueprint(yaml), "services.web.update.strategy").value()).isEqualTo("recreate");
        assertThat(web(yaml + "    update: {strategy: rolling}\n").update().strategy())
                .isEqualTo(UpdateStrategy.ROLLING);
        assertThat(web(yaml + "    update: {maxSurge: 1}\n").update().strategy())
                .isEqualTo(UpdateStrategy.ROLLING);
        assertThat(web(taking(", shared: false", "    replicas: 2\n")).update().strategy())
                .isEqualTo(UpdateStrategy.ROLLING);
    }

    @Test
    void aBrokerTellsItsClientsAndItself() {
        ServiceBlueprint web = web(taking(", workers: 5, deadLetters: {topic: dead/work}", ""));
        assertThat(told(web, "MQTT_"))
                .containsOnly(
                        entry("PORT", "1883"),
                        entry("USER", "app"),
                        entry("GROUP_NAME", "shop-web"),
                        entry("WORK_FILTER", "$share/shop-web/work/+"),
                        entry("WORK_WORKERS", "5"),
                        entry("WORK_ORDERED", "false"),
                        entry("WORK_ACKNOWLEDGE_MS", "30000"),
                        entry("WORK_RETENTION_MS", "3600000"),
                        entry("WORK_ATTEMPTS", "5"),
                        entry("WORK_DEAD_LETTERS", "dead/work"),
                        entry("WORK_DEAD_LETTERS_RETENTION_MS", "1209600000"));
        assertThat(web.env().get("MQTT_PASSWORD")).isInstanceOf(EnvironmentSource.Secret.class);
        assertThat(told(Resolving.service(blueprint(TAKER), "broker"), "BROKER_"))
                .isEqualTo(Map.of("MEMBERS", "3", "SHARED_SUBSCRIPTIONS", "true", "MAX_CONNECTIONS", "5000"));
    }

    @Test
    void deadLettersAreKeptAsLongAsMessagesAtLeast() {
        String forMonths = ", retention: 60d, deadLetters: {topic: dead/work";
        assertThat(there(work(taking(forMonths + "}", "")).deadLetters()).retention())
                .isEqualTo(Duration.ofDays(60));
        assertThat(there(work(taking(forMonths + ", retention: 1d, attempts: 3}", ""))
                        .deadLetters()))
                .isEqualTo(new SubscriptionBlueprint.DeadLettersBlueprint("dead/work", 3, Duration.ofDays(1)));
    }

    @Test
    void aBrokerWithoutSharedSubscriptionsGivesEachReplicaEachMessage() {
        String without =
                taking("", "").replace("secret: mqtt/password}", "secret: mqtt/password}, sharedSubscriptions: false");
        assertThat(work(without).filter()).isEqualTo("work/+");
        assertThat(work(without).delivery()).isEqualTo(Delivery.ONLY_REPLICA);
        assertThat(fault(without.replace("topic: work/+", "topic: work/+, shared: true")))
                .isEqualTo("contradiction services.web.messages.subscriptions.work.shared: the broker has no shared"
                        + " subscriptions");
    }

    @Test
    void refusesAnOrderThatCannotBeKept() {
        assertThat(fault(taking(", ordered: true, workers: 2", "")))
                .startsWith("contradiction services.web.messages.subscriptions.work.workers: of 2 that work at once");
        assertThat(fault(taking(", ordered: true, shared: true", "")))
                .startsWith("contradiction services.web.messages.subscriptions.work.shared: a group of takers keeps");
    }

    @Test
    void refusesMessagesOfNoBroker() {
        String messages = "    messages: {subscriptions: {work: {topic: work}}%s}\n";
        assertThat(fault(BROKER.formatted("") + messages.formatted("")))
                .isEqualTo("missing services.web.messages: the service uses no broker");
        assertThat(fault(TAKER + messages.formatted(", broker: broken")))
                .startsWith("unknown-reference services.web.messages.broker: there is no broker among what it uses:");
    }
}
