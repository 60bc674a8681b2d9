package dev.holdfast.templates.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.compose.Rendered;
import java.util.Objects;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

/** What the RouteMQ of the examples becomes on a swarm. */
class RoutemqSwarmTest {
    private final Rendered stack = Rendered.of(Objects.requireNonNull(
            SwarmFiles.render(Resolving.example("routemq", null)).get("swarm/stack.yaml")));

    @Test
    void stackFile() {
        assertThat(stack.map("services.router.deploy")).containsEntry("replicas", 5);
        assertThat(stack.map("services.router.deploy.restart_policy"))
                .as("for ever")
                .containsEntry("condition", "any")
                .doesNotContainKey("max_attempts");
        assertThat(stack.map("services.router.deploy.update_config"))
                .containsEntry("order", "start-first")
                .containsEntry("failure_action", "rollback");
        assertThat(stack.map("services.commander.deploy")).containsEntry("replicas", 1);
        assertThat(stack.map("services.commander.deploy.update_config"))
                .as("never two at once")
                .containsEntry("order", "stop-first");
        assertThat(stack.map("services.router.environment")).containsEntry("MQTT_GROUP_NAME", "routemq");
        Approvals.verify(stack.text(), new Options().forFile().withExtension(".yaml"));
    }
}
