package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the RouteMQ of the examples becomes on one host. */
class RoutemqComposeTest {
    private final Rendered routemq = Rendered.of(Resolving.example("routemq", null));

    @Test
    void composeFile() {
        assertThat(routemq.map("services"))
                .containsKeys(
                        "broker-1", "broker-3", "router", "commander", "devices", "store-primary", "store-replica-2")
                .doesNotContainKeys("broker-4", "commander-2");
        assertThat(routemq.map("services.router.deploy")).containsEntry("replicas", 5);
        assertThat(routemq.map("services.router.environment"))
                .as("one group for both")
                .containsEntry("MQTT_GROUP_NAME", "routemq")
                .containsEntry("MQTT_SENSORS_FILTER", "$$share/routemq/sensors/+/data")
                .containsEntry("DB_READ_REPLICAS", "store-read");
        Approvals.verify(routemq.text(), new Options().forFile().withExtension(".yaml"));
    }
}
