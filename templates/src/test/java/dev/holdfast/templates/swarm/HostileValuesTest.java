package dev.holdfast.templates.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.compose.Attachment;
import dev.holdfast.blueprint.compose.ComposeHealthcheck;
import dev.holdfast.blueprint.compose.EnvironmentText;
import dev.holdfast.blueprint.compose.Isolation;
import dev.holdfast.blueprint.compose.Mounts;
import dev.holdfast.blueprint.compose.Program;
import dev.holdfast.blueprint.swarm.Deployment;
import dev.holdfast.blueprint.swarm.SwarmService;
import dev.holdfast.blueprint.swarm.SwarmStack;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.compose.Rendered;
import dev.holdfast.templates.syntax.HostileStrings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;

/** Whatever people write as text, the stack file has the same structure, and says the text. */
class HostileValuesTest {
    private static final SwarmTarget TARGET = new SwarmTarget(new Renderer());

    @Property(tries = 300)
    void stayOneValueEach(@ForAll("hostile") String value) {
        Rendered hostile = render(value);

        assertThat(shape(hostile.tree())).isEqualTo(shape(render("plain").tree()));
        String written = value.replace("$", "$$");
        Map<String, Object> api = hostile.map("services.api");
        assertThat(hostile.map("services.api.environment")).containsEntry("X", written);
        assertThat(hostile.map("services.api.labels")).containsEntry("note", written);
        assertThat(hostile.map("services.api.deploy.labels")).containsEntry("note", written);
        assertThat(hostile.map("services.api.deploy.placement")).containsEntry("constraints", List.of(written));
        assertThat(api).containsEntry("command", List.of(written)).containsEntry("env_file", List.of(written));
        assertThat(hostile.map("services.api.healthcheck")).containsEntry("test", List.of("CMD", written));
        assertThat(api.get("secrets"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .extracting("target")
                .isEqualTo(written);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }

    private static Rendered render(String value) {
        SwarmService service = new SwarmService(
                "api",
                new Program(
                        "ghcr.io/shop/api:1",
                        List.of(),
                        List.of(value),
                        null,
                        Map.of("X", EnvironmentText.of(value)),
                        List.of(value)),
                new ComposeHealthcheck(List.of("CMD", value), "5s", "1s", 3, null, null),
                null,
                new Isolation(
                        "1:1",
                        true,
                        List.of(),
                        new Isolation.Amounts("1", "64M", 10),
                        new Isolation.Amounts("1", "64M", null),
                        null,
                        null,
                        new Isolation.Devices(value, value, 1)),
                List.of(new Attachment.Membership("backend", List.of(), null)),
                List.of(),
                Mounts.none(),
                List.of(new SwarmService.SecretMount("key", value, "1", "1", 256)),
                new Deployment(
                        Deployment.SERVICE,
                        1,
                        new Deployment.Restart("any", "5s"),
                        new Deployment.Rollout(1, null, "rollback", null, "stop-first"),
                        null,
                        List.of(value),
                        List.of("node.labels.zone"),
                        1,
                        "dnsrr"),
                Map.of("note", value));
        return Rendered.of(TARGET.render(
                        new SwarmStack(
                                "shop",
                                List.of(service),
                                List.of(new SwarmStack.SwarmNetwork("backend", true)),
                                List.of(),
                                List.of(),
                                List.of(new SwarmStack.ExternalSecret("key", "shop_key", "./secrets/key")),
                                List.of(),
                                List.of(),
                                List.of()),
                        "swarm")
                .get(0)
                .text());
    }

    /** The tree without its texts. */
    private static Object shape(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> shape = new LinkedHashMap<>();
            map.forEach((key, value) -> shape.put(key, shape(value)));
            return shape;
        } else if (tree instanceof List<?> list) {
            return list.stream().map(HostileValuesTest::shape).toList();
        }
        return tree instanceof String ? "text" : String.valueOf(tree);
    }
}
