package dev.holdfast.templates.readback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.TopologyRenderer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYamlTest {
    private static final String FILE =
            """
            # A comment.
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: a-b
              namespace: "1"
              labels:
                app.kubernetes.io/name: x
                "on": "a: b # c"
            data:
              empty: {}
              none: []
              some: [a, "b, c", 1, x:9093, ghcr.io/a-b@1, __meta_x]
              text: |
                # no comment
                  deeper

                end
              more: |2-
                  from the third column
            items:
              - name: a
                list:
                  - 1
                  - "x\\u0041"
              - |
                block
              - - nested
                - true
            ---
            kind: Other
            """;

    @Test
    void readsWhatIsPrinted() {
        assertThat(PrintedYaml.read(FILE))
                .containsExactly(
                        new KubernetesIdentity("v1", "ConfigMap", "1", "a-b"),
                        new KubernetesIdentity("", "Other", "", ""))
                .isEqualTo(ParsedYaml.read(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metanode", "ara-ai", "routemq", "kv-store"})
    void readsAllFilesOfTheExamplesItself(String example) {
        Blueprint blueprint = Resolving.example(example, null);
        BuildPlan plan = BuildPlan.of(List.of(blueprint), List.of(Target.values()));
        assertThat(new TopologyRenderer(new Renderer()).render(plan).files())
                .filteredOn(file -> file.path().text().endsWith(".yaml"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(PrintedYaml.read(file.text())).isNotNull().isEqualTo(ParsedYaml.read(file.text())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a: b",
                "a\n",
                "---\n",
                "a:\n",
                "a: b\n  c: d\n",
                "a: b\n c\n",
                "a: b c: d\n",
                "a: b #c\n",
                "a: &b c\n",
                "a: *b\n",
                "a: !t b\n",
                "a: 'b'\n",
                "a: [b\n",
                "a: [b] \n",
                "a: [b]]\n",
                "a: [b,c]\n",
                "a: [b, ]\n",
                "a: [b, [c]]\n",
                "a: [b: c]\n",
                "a: [b:]\n",
                "a: [b c]\n",
                "a: ['b']\n",
                "a: [*b]\n",
                "[b]: c\n",
                "kind: [b]\n",
                "a: {b: c}\n",
                "a: >\n  b\n",
                "a: |\n   b\n  c\n",
                "a: |\n",
                "a: |3\n   b\n",
                "a: \"b\n",
                "a: \"\\x41\"\n",
                "a: \"\\ud800\"\n",
                "a: 1\na: 2\n",
                "a: 1\n\"a\": 2\n",
                "a:\n- b\n",
                "- a\nb: c\n",
                "-  a\n",
                "? a\n: b\n",
                "a: b\n...\n",
                "%YAML 1.2\n---\na: b\n",
                "a: b\r\n",
                "a: \"\u0085\"\n",
                "a: \"\u2028\"\n",
                "# \u0085b: c\n",
                "a: b\t\n",
                "\ta: b\n",
                "a:  b\n",
                "a : b\n",
                "kind: |\n  a\n"
            })
    void leavesTheRestToAReaderOfAllYaml(String text) {
        assertThat(PrintedYaml.read(text)).isNull();
    }

    @Property(tries = 3000)
    void readsNothingThatOthersReadInAnotherWay(@ForAll("lines") List<String> lines) {
        agrees(String.join("\n", lines) + "\n");
    }

    @Property(tries = 3000)
    void readsNoDamagedFileInAnotherWay(
            @ForAll("place") int place, @ForAll("length") int length, @ForAll("piece") String piece) {
        int from = place % FILE.length();
        agrees(FILE.substring(0, from) + piece + FILE.substring(Math.min(FILE.length(), from + length)));
    }

    private static void agrees(String text) {
        List<KubernetesIdentity> read = PrintedYaml.read(text);
        if (read != null) {
            assertThat(ParsedYaml.read(text)).as(text).isEqualTo(read);
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> indent = Arbitraries.of("", "", "  ", "  ", "    ", "      ", " ");
        Arbitrary<String> dashes = Arbitraries.of("", "", "", "- ", "- - ", "-");
        Arbitrary<String> key = Arbitraries.of(
                "a: ", "b: ", "a:", "c:", "metadata:", "name: ", "kind: ", "\"a\": ", "1: ", "-1: ", "a b: ", "", "#");
        Arbitrary<String> value = Arbitraries.of(
                "",
                "x",
                "1",
                "-1",
                "|",
                "|-",
                "|2",
                "|2+",
                "{}",
                "[]",
                "[a, b]",
                "[\"a\"]",
                "[a:b, 1.5]",
                "\"q\"",
                "\"a\\nb\"",
                "a:b",
                "a :b",
                "x y",
                "-x",
                "---",
                "---x",
                "- x",
                "~",
                "=",
                "<<",
                "1.5",
                "2001-01-01",
                "a%b",
                "/x",
                "_",
                "a ",
                "\"\"",
                "# x",
                "true",
                "|1");
        return Combinators.combine(indent, dashes, key, value)
                .as((i, d, k, v) -> i + d + k + v)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, FILE.length() - 1);
    }

    @Provide
    Arbitrary<Integer> length() {
        return Arbitraries.of(0, 0, 1, 1, 2, 3, 10);
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", "", "\n", "\n\n", " ", "  ", ":", ": ", "- ", "\"", "'", "#", " #", "\t", "|", ">", "&a ",
                        "*a", "!t ", "---\n", "\n---\n", "\r", "\u0085", "\u2028", "\uFEFF", "{", "}", "[", ",", "?",
                        "%", "@", "\\", "|2\n"),
                Arbitraries.strings().ofMaxLength(3));
    }
}
