package dev.holdfast.templates.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.syntax.HostileStrings;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class YamlTreeTest {
    @Test
    void printsBlockStyle() {
        Map<String, Object> container = new LinkedHashMap<>();
        container.put("name", "web");
        container.put("ports", List.of(Map.of("containerPort", 8080)));
        container.put("script", "a\nb\n");
        container.put("empty", List.of());
        container.put("none", Arrays.asList((Object) null));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("kind", "Deployment");
        root.put("spec", Map.of("replicas", 3, "containers", List.of(container), "args", List.of("yes", true)));
        assertThat(YamlTree.print(root))
                .isEqualTo(
                        """
                        kind: Deployment
                        spec:
                          args:
                            - "yes"
                            - true
                          containers:
                            - name: web
                              ports:
                                - containerPort: 8080
                              script: |
                                a
                                b
                              empty: []
                              none:
                                - null
                          replicas: 3""");
    }

    @Test
    void movesAllLinesButTheFirst() {
        assertThat(new YamlTree(Map.of("a", 1, "b", List.of("v", "w")), 4).in(Syntax.YAML))
                .isEqualTo("a: 1\n    b:\n      - v\n      - w");
    }

    @Property(tries = 300)
    void isReadBackAsTheSameTree(@ForAll("trees") Object tree) {
        Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
        assertThat(load.loadFromString(YamlTree.print(tree) + "\n")).isEqualTo(tree);
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> YamlTree.print(Map.of(1, 2))).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> YamlTree.print(List.of(new Object()))).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> YamlTree.print(Map.of("x".repeat(1001), 2))).isInstanceOf(UnrepresentableValue.class);
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        assertThatThrownBy(() -> YamlTree.print(loop)).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<Object> trees() {
        return tree(4);
    }

    private static Arbitrary<Object> tree(int depth) {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                HostileStrings.any().map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        if (depth == 0) {
            return scalar;
        }
        return Arbitraries.oneOf(
                scalar,
                tree(depth - 1).list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.maps(HostileStrings.any(), tree(depth - 1))
                        .ofMaxSize(3)
                        .map(map -> (Object) map));
    }
}
