package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.input.BadDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files of variables are read as Compose reads them. */
class DotEnvTest {
    private static Map<String, String> read(String text) {
        return DotEnv.read(Projects.file(".env", text)).values();
    }

    @Test
    void readsNamesAndValues() {
        assertThat(read("A=1\n\n# no\n  B = two words  # why\nexport C=3\nD: 4\nE=\nF=a#b\r\nFROM_OUTSIDE\n"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", "1", "B", "two words", "C", "3", "D", "4", "E", "", "F", "a#b"));
    }

    @Test
    void readsQuotes() {
        assertThat(read("A=\"x # y\"\nB='$A'\nC=\"two\nlines\"\nD=\"a\\tb\\$A\"\nE='it\\'s'\nF=last"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", "x # y", "B", "$A", "C", "two\nlines", "D", "a\tb$A", "E", "it's", "F", "last"));
    }

    @Test
    void putsEarlierVariablesIn() {
        assertThat(read("A=1\nB=${A}-$A\nC=${NONE:-d}"))
                .containsEntry("B", "1-1")
                .containsEntry("C", "d");
    }

    @Test
    void saysTheLineOfAFaultAndNoValue() {
        assertThatThrownBy(() -> read("A=1\nB C=hush"))
                .isInstanceOf(BadDocument.class)
                .hasMessageStartingWith(".env line 2:")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> read("A=\"hush\nB=2")).hasMessage(".env line 1: a quote is not closed");
        assertThatThrownBy(() -> read("A=pa${1")).hasMessageContaining("write $${");
        assertThat(read("A=pa$1")).containsEntry("A", "pa$1");
    }
}
