package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the RouteMQ of the examples becomes in a cluster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutemqObjectsTest {
    private static final String REGION = "us-east-1";

    private InRegion routemq = new InRegion(new Documents(List.of()), REGION);

    @BeforeAll
    void render() throws IOException {
        routemq = new InRegion(Documents.of(Files.readString(Path.of("../examples/routemq/topology.yaml"))), REGION);
    }

    @Test
    void router() {
        Deployment router = routemq.one(Deployment.class, "routemq-router");
        assertThat(router.getSpec().getReplicas()).as("the autoscaler's").isNull();
        HorizontalPodAutoscaler scaler = routemq.one(HorizontalPodAutoscaler.class, "routemq-router");
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(2);
        assertThat(scaler.getSpec().getMaxReplicas()).isEqualTo(20);
        assertThat(scaler.getSpec().getMetrics())
                .filteredOn(metric -> metric.getPods() != null)
                .singleElement()
                .extracting(MetricSpec::getPods)
                .satisfies(pods -> {
                    assertThat(pods.getMetric().getName()).isEqualTo("messages_per_second");
                    assertThat(pods.getTarget().getAverageValue()).hasToString("100");
                });
        assertThat(scaler.getSpec().getBehavior().getScaleUp().getStabilizationWindowSeconds())
                .isEqualTo(60);
        assertThat(scaler.getSpec().getBehavior().getScaleDown().getStabilizationWindowSeconds())
                .isEqualTo(300);
        assertThat(text(router, "MQTT_GROUP_NAME"))
                .as("the same in all replicas")
                .isEqualTo("routemq");
        assertThat(text(router, "MQTT_SENSORS_FILTER")).isEqualTo("$share/routemq/sensors/+/data");
        assertThat(text(router, "MQTT_SENSORS_WORKERS")).isEqualTo("5");
        assertThat(text(router, "MQTT_HOST")).isEqualTo("routemq-broker.routemq.svc");
        assertThat(text(router, "MQTT_PORT")).isEqualTo("1883");
        assertThat(text(router, "DB_POOL")).isEqualTo("5");
        assertThat(text(router, "DB_READ_POOL_OVERFLOW")).isEqualTo("10");
        assertThat(env(router, "MQTT_PASSWORD").getValueFrom().getSecretKeyRef().getName())
                .isEqualTo("mqtt");
        approve("router");
    }

    @Test
    void commander() {
        Deployment commander = routemq.one(Deployment.class, "routemq-commander");
        assertThat(commander.getSpec().getReplicas()).isEqualTo(1);
        assertThat(commander.getSpec().getStrategy().getType())
                .as("never two at once")
                .isEqualTo("Recreate");
        assertThat(text(commander, "MQTT_COMMANDS_FILTER"))
                .as("without a group")
                .isEqualTo("commands/+");
        assertThat(text(commander, "MQTT_COMMANDS_ORDERED")).isEqualTo("true");
        approve("commander");
    }

    @Test
    void broker() {
        StatefulSet broker = routemq.set("routemq-broker");
        assertThat(broker.getSpec().getReplicas()).isEqualTo(3);
        assertThat(broker.getSpec().getPodManagementPolicy()).isEqualTo("Parallel");
        assertThat(InRegion.env(broker, "BROKER_MEMBERS").getValue()).isEqualTo("3");
        assertThat(InRegion.env(broker, "BROKER_MAX_CONNECTIONS").getValue()).isEqualTo("50000");
        assertThat(InRegion.env(broker, "PEERS_ADDRESSES").getValue().split(",", -1))
                .hasSize(3);
        assertThat(routemq.budget("routemq-broker")).isEqualTo(1);
        assertThat(routemq.sources("routemq-broker", 1883))
                .contains("routemq-router", "routemq-commander", "routemq-devices");
        assertThat(routemq.sources("routemq-broker", 4370)).containsExactly("routemq-broker");
        approve("broker");
    }

    @Test
    void store() {
        GenericKubernetesResource write = routemq.custom("Pooler", "routemq-store-pooler-rw");
        assertThat(write.<Map<String, Object>>get("spec", "pgbouncer", "parameters"))
                .as("21 routers and a commander, each with 5 and 5")
                .containsEntry("default_pool_size", "220");
        GenericKubernetesResource read = routemq.custom("Pooler", "routemq-store-pooler-ro");
        assertThat(read.<Map<String, Object>>get("spec", "pgbouncer", "parameters"))
                .as("330, and no more than the server leaves to each of two poolers")
                .containsEntry("default_pool_size", "245");
    }

    private static EnvVar env(Deployment deployment, String name) {
        Container main =
                deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
        return main.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    private static String text(Deployment deployment, String name) {
        return env(deployment, name).getValue();
    }

    private void approve(String file) {
        String text = routemq.text(file + ".yaml");
        assertThat(text).doesNotContain("kind: Secret\n");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }
}
