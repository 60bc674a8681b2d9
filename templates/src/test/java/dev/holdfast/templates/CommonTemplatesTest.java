package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.Component;
import dev.holdfast.blueprint.kubernetes.ComponentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommonTemplatesTest {
    private final List<String> read = new ArrayList<>();
    private final Renderer renderer = new Renderer(this::read);

    private @Nullable String read(String name) throws IOException {
        read.add(name);
        return TemplateSource.classPath().read(name);
    }

    @Test
    void eachIsThere() {
        renderer.parseAhead(() -> false);

        assertThat(read).containsExactlyElementsOf(CommonTemplates.NAMES).doesNotHaveDuplicates();
    }

    @Test
    void itStopsWhenItIsEnough() {
        AtomicInteger left = new AtomicInteger(2);
        renderer.parseAhead(() -> left.getAndDecrement() == 0);

        assertThat(read).containsExactlyElementsOf(CommonTemplates.NAMES.subList(0, 2));
    }

    /** FreeMarker finds a template again only under all that it was asked for with. */
    @Test
    void whatIsParsedAheadIsNotParsedAgain() {
        renderer.parseAhead(() -> false);
        read.clear();
        Component empty = new Component(ComponentKind.SERVICE, "web", "web.yaml", "Service web", List.of(), List.of());

        renderer.render(
                "kubernetes/file.yaml.ftl",
                Map.of("system", "shop", "environment", "production", "region", "eu", "component", empty),
                text -> assertThat(text).contains("Service web"));

        assertThat(read).isEmpty();
    }
}
