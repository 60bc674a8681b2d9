package dev.holdfast.templates.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.TopologyRenderer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class TextTreeTest {
    private static final String OBJECT =
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: a-b
              labels: {}
            spec:
              ports:
                - port: 80
                  targetPort: http
                - port: 65535
              "on": "true"
              off: true
              text: |
                a
                  b
            """;

    @Test
    void readsObjectsWithoutAParser() {
        assertThat(TextTree.quick(OBJECT)).isNotNull().isEqualTo(LoadedTree.of(OBJECT));
        assertThat(YamlTree.print(TextTree.quick(OBJECT))).isEqualTo(YamlTree.print(LoadedTree.of(OBJECT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metanode", "ara-ai", "routemq", "kv-store"})
    void readsWhatIsPrintedLikeAParser(String example) {
        BuildPlan plan = BuildPlan.of(List.of(Resolving.example(example, null)), List.of(Target.values()));
        List<Object> quick = new TopologyRenderer(new Renderer())
                .render(plan).files().stream()
                        .filter(file -> file.path().text().endsWith(".yaml"))
                        .flatMap(file -> List.of(file.text().split("(?m)^---\n")).stream())
                        .filter(TextTreeTest::isQuick)
                        .map(Object.class::cast)
                        .toList();
        assertThat(quick).hasSizeGreaterThan(20);
    }

    @Property(tries = 2000)
    void readsAnyScalarLikeAParser(@ForAll("scalars") String scalar) {
        isQuick("a: " + scalar + "\n" + scalar + ": [" + scalar + ", b]\n");
    }

    /** Whether it is read without a parser; as a parser does, then. */
    private static boolean isQuick(String text) {
        Object quick = TextTree.quick(text);
        if (quick == null) {
            return false;
        }
        assertThat(quick).as(text).isEqualTo(LoadedTree.of(text));
        assertThat(YamlTree.print(quick)).as(text).isEqualTo(YamlTree.print(LoadedTree.of(text)));
        return true;
    }

    @Provide
    Arbitrary<String> scalars() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("0123456789-+.eExofnulltrueTN~/y$\"' ")
                .ofMaxLength(12);
        List<String> known = List.of(
                "null",
                "Null",
                "~",
                "true",
                "True",
                "yes",
                "0",
                "00",
                "-1",
                "0x1F",
                "0o7",
                "1e3",
                "999999999",
                "9999999999",
                "/a",
                "${A}");
        return Arbitraries.oneOf(any, Arbitraries.of(known));
    }

    @Test
    void leavesToAParserWhatItDoesNotKnow() {
        for (String text :
                List.of("a: null\n", "a:\n", "a: 1.5\n", "a: -1\n", "1: a\n", "a: ~\n", "a: >\n  b\n", "true: a\n")) {
            assertThat(TextTree.quick(text)).as(text).isNull();
            assertThat(TextTree.read(text)).as(text).isEqualTo(LoadedTree.of(text));
        }
        assertThat(TextTree.quick("a: 1\na: 2\n")).isNull();
        assertThatExceptionOfType(YamlEngineException.class).isThrownBy(() -> TextTree.read("a: 1\na: 2\n"));
    }
}
