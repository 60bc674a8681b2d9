package dev.holdfast.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One renderer serves many threads, and the same model gives the same text however often it is asked. */
class RendererConcurrencyTest {
    /** A model with maps of no order of their own. */
    public record Model(String name, int replicas, Map<String, String> labels, List<Map<String, Object>> parts) {}

    private static final String TEMPLATE =
            """
            name: ${name}
            replicas: ${replicas}
            labels:
            <#list labels as k, v>
              ${k}: ${v}
            </#list>
            parts:
              ${yaml_tree(parts, 2)}
            """;

    private static Model model(int number) {
        Map<String, String> labels = new HashMap<>();
        IntStream.range(0, 50).map(i -> (i * 37 + number) % 50).forEach(i -> labels.put("label" + i, "value" + i));
        return new Model("web", 3, labels, List.of(new HashMap<>(labels)));
    }

    @Test
    void rendersTheSameInManyThreads() {
        Renderer shared = new Renderer(name -> TEMPLATE);
        List<String> texts = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> shared.render("kubernetes/x.yaml.ftl", model(i)))
                .distinct()
                .toList();
        assertThat(texts).hasSize(1);
        for (int i = 0; i < 20; i++) {
            assertThat(new Renderer(name -> TEMPLATE).render("kubernetes/x.yaml.ftl", model(i)))
                    .isEqualTo(texts.get(0));
        }
    }
}
