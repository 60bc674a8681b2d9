package dev.holdfast.templates.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.output.OutputFailed.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "compose/compose.yaml",
                "kubernetes/prod/10-web.yaml",
                "a b/é.txt",
                ".env",
                "console",
                "a/.x"
            })
    void takesPathsThatEveryFileSystemTakes(String path) {
        assertThat(new OutputPath(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../x",
                "a/../b",
                "a/..",
                "..",
                ".",
                "./a",
                "a/./b",
                "a//b",
                "a/",
                "a\\b",
                "C:/x",
                "a:b",
                "a\nb",
                "a\0b",
                "a\u007Fb",
                "a\u0085b",
                "a\u2028b",
                "a\uD800",
                "a.",
                "a ",
                "a./b",
                "con",
                "CON",
                "x/nul.txt",
                "Aux.yaml",
                "com1",
                "LPT9.log",
                "prn .x",
                "a*",
                "a?",
                "a|b",
                "<a>",
                "\"a\"",
                ".holdfast.json",
                "x/.Holdfast.json",
                ".holdfast-x"
            })
    void refusesAllOthers(String path) {
        assertThatThrownBy(() -> new OutputPath(path))
                .isInstanceOfSatisfying(
                        OutputFailed.class, e -> assertThat(e.kind()).isEqualTo(Kind.NAME))
                .hasMessageNotContainingAny("\n", "\0", "\u2028");
    }

    @Test
    void countsBytes() {
        assertThat(new OutputPath("é".repeat(127) + "x").text()).hasSize(128);
        for (String path : List.of("é".repeat(128), "x".repeat(256), "a/".repeat(512) + "a")) {
            assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(OutputFailed.class);
        }
    }

    @Test
    void foldsWhatSomeFileSystemTakesForOne() {
        assertThat(new OutputPath("A/B.yaml").folded()).isEqualTo(new OutputPath("a/b.YAML").folded());
        assertThat(new OutputPath("e\u0301").folded()).isEqualTo(new OutputPath("\u00E9").folded());
        assertThat(new OutputPath("straße").folded()).isEqualTo(new OutputPath("STRASSE").folded());
    }
}
