package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.compose.Attachment;
import dev.holdfast.blueprint.compose.ComposeHealthcheck;
import dev.holdfast.blueprint.compose.ComposeNetwork;
import dev.holdfast.blueprint.compose.ComposeProject;
import dev.holdfast.blueprint.compose.ComposeService;
import dev.holdfast.blueprint.compose.EnvironmentText;
import dev.holdfast.blueprint.compose.Isolation;
import dev.holdfast.blueprint.compose.Lifecycle;
import dev.holdfast.blueprint.compose.Mounts;
import dev.holdfast.blueprint.compose.Program;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.syntax.HostileStrings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever people write as text, the file has the same structure, and says the text. */
class HostileValuesTest {
    private static final ComposeTarget TARGET = new ComposeTarget(new Renderer());

    @Property(tries = 300)
    void stayOneValueEach(@ForAll("hostile") String value) {
        Rendered hostile = render(value);
        assertThat(shape(hostile.tree())).isEqualTo(shape(render("plain").tree()));
        String written = value.replace("$", "$$");
        assertThat(hostile.map("services.api.environment")).containsEntry("X", written);
        assertThat(hostile.map("services.api.labels")).containsEntry("note", written);
        assertThat(hostile.map("services.api")).containsEntry("command", List.of(written));
        assertThat(hostile.map("services.api.healthcheck")).containsEntry("test", List.of("CMD", written));
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }

    private static Rendered render(String value) {
        ComposeService service = new ComposeService(
                "api",
                new Program(
                        "ghcr.io/shop/api:1",
                        List.of(),
                        List.of(value),
                        null,
                        Map.of("X", EnvironmentText.of(value)),
                        List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        2,
                        Map.of(),
                        new ComposeHealthcheck(List.of("CMD", value), "5s", "1s", 3, null, null),
                        null,
                        List.of(),
                        List.of()),
                new Isolation(
                        "1:1",
                        true,
                        List.of(),
                        new Isolation.Amounts("1", "64M", 10),
                        new Isolation.Amounts("1", "64M", null),
                        null,
                        null,
                        new Isolation.Devices(value, value, 1)),
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null)), null, List.of()),
                Mounts.none(),
                Map.of("note", value));
        ComposeProject project = new ComposeProject(
                "shop",
                List.of(service),
                List.of(new ComposeNetwork(ComposeNetwork.BACKEND, true, false, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Rendered.of(TARGET.render(project, "compose").get(0).text());
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
