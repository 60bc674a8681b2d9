package dev.holdfast.templates.readback;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadBackTest {
    @Test
    void takesJson() {
        String text = "{\n  \"a\": [], \"b\": {},\n \"c\": [1, \"x\\\"y\\u0041\", true, null, {\"a\": 0}]\n}\n";
        assertThatCode(() -> JsonReadBack.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1,\\n\"a\": 2} | 2 | second time",
                "{\"a\": 1 | 1 | too early",
                "{\"a\" 1} | 1 | no :",
                "{\"a\": x} | 1 | no value",
                "{\"a\": 01} | 1 | no value",
                "{\"a\": } | 1 | no value",
                "[1 2] | 1 | no ]",
                "[1,] | 1 | no value",
                "{a: 1} | 1 | no string",
                "{} {} | 1 | behind the end",
                "[\"a\\n\"] | 1 | without an end"
            })
    void refusesTheRest(String text, int line, String why) {
        assertThatThrownBy(() -> JsonReadBack.check(text.replace("\\n", "\n")))
                .isInstanceOf(BrokenStructure.class)
                .hasMessageContaining("line " + line)
                .hasMessageContaining(why);
    }

    @Test
    void refusesMoreThan64Levels() {
        assertThatCode(() -> JsonReadBack.check("[".repeat(65) + "]".repeat(65)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> JsonReadBack.check("[".repeat(66) + "]".repeat(66)))
                .hasMessageContaining("levels");
    }
}
