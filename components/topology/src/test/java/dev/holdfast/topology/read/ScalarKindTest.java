package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.read.tree.ScalarKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core schema of YAML 1.2.2, chapter 10.3, and the words of YAML 1.1 that it no longer knows. */
class ScalarKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nothing(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void booleans(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-3", "+4", "012", "0o17", "0x1F", "0xff"})
    void integers(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.INTEGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.", ".5", "1.5", "-1.5", "1e3", "1E-3", "+1.5e+3", ".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
    void floats(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.FLOAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "nUll",
                "tRue",
                "1_000",
                "60:30",
                "0b1",
                "-0x1",
                "0o8",
                "0x",
                "0o",
                "-",
                "+",
                ".",
                "-.",
                "e3",
                "1e",
                "1e+",
                "1.5.0",
                "2024-01-01",
                "1 2",
                "<<",
                "=",
                "..",
                ".e3"
            })
    void texts(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.TEXT);
    }
}
