package dev.holdfast.templates.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.syntax.HostileStrings;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class LiteralBlockTest {
    @Test
    void isABlockThatPeopleCanRead() {
        assertThat(block("global\n  daemon\n")).isEqualTo("|\n  global\n    daemon");
        assertThat(block("a\nb")).isEqualTo("|-\n  a\n  b");
        assertThat(block("a\n\nb\n\n")).isEqualTo("|+\n  a\n\n  b\n");
        assertThat(block("  a\nb\n")).isEqualTo("|2\n    a\n  b");
        assertThat(block("\na\n")).isEqualTo("|2\n\n  a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "yes", "\n", " \n ", "a\r\nb\n", "a\n\u0000", "a\n\u0085", "a\n\u2028", "a\n\uFEFF"})
    void isAScalarWhereABlockWouldNotBeExact(String text) {
        assertThat(block(text)).doesNotContain("\n").doesNotStartWith("|");
    }

    @Property
    void isReadBackAsTheSameText(@ForAll("texts") String text) {
        assertThat(load("k: " + block(text) + "\nl: 1\n")).isEqualTo(Map.of("k", text, "l", 1));
        assertThat(load("- " + block(text) + "\n- 1\n")).isEqualTo(List.of(text, 1));
        String nested = new LiteralBlock(text, 6).in(Syntax.YAML);
        assertThat(load("a:\n  b:\n    - k: " + nested + "\n    - 1\n"))
                .isEqualTo(Map.of("a", Map.of("b", List.of(Map.of("k", text), 1))));
    }

    @Property
    void doublesDollarsForCompose(@ForAll("texts") String text) {
        Object read = load("k: " + new LiteralBlock(text, 0).in(Syntax.COMPOSE) + "\n");
        assertThat(read).isEqualTo(Map.of("k", text.replace("$", "$$")));
    }

    @Test
    void existsInYamlOnly() {
        assertThatThrownBy(() -> new LiteralBlock("a\nb", 0).in(Syntax.NGINX)).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.oneOf(
                Arbitraries.of("", " ", "  ", "\t", " a", "\ta", "a ", "# a", "- a", "a: b", "---", "..."),
                HostileStrings.any());
        return line.list().ofMaxSize(5).map(lines -> String.join("\n", lines));
    }

    private static String block(String text) {
        return new LiteralBlock(text, 0).in(Syntax.YAML);
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }
}
