package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class YamlScalarTest {
    /** What the readers of YAML 1.1 (SnakeYAML, PyYAML, go-yaml 2) resolve to something other than a string. */
    private static final List<Pattern> YAML_1_1 = List.of(
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false"),
            Pattern.compile("~|null|Null|NULL| *"),
            Pattern.compile("[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9][0-9_,]*|[-+]?0x[0-9a-fA-F_]+"),
            Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"),
            Pattern.compile("[-+]?([0-9][0-9_]*)?\\.?[0-9_.]*([eE][-+]?[0-9]+)?"),
            Pattern.compile("(?i)[-+]?\\.(inf|nan)"),
            Pattern.compile("<<|="),
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web",
                "registry.example.com/shop/web:1.2",
                "http://x:80/a",
                "/healthz",
                "_x",
                "a b",
                "a@b",
                "x=y",
                "RollingUpdate",
                "app.kubernetes.io/name",
                "it s (fine) 100%",
                "nob",
                "yess",
                "a:b:c"
            })
    void leavesClearStringsPlain(String value) {
        assertThat(YamlScalar.of(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "y",
                "N",
                "yes",
                "No",
                "ON",
                "off",
                "true",
                "FALSE",
                "null",
                "Null",
                "~",
                "0",
                "-1",
                "+1",
                "8080",
                "0x1F",
                "0o7",
                "017",
                "0b1",
                "1e3",
                "1_000",
                "1,000",
                "_",
                "_1",
                "_.5",
                "_e5",
                "__1",
                "__e5",
                "60:30",
                "8080:80",
                "1.10",
                "1.2.3",
                ".5",
                ".inf",
                "-.INF",
                ".NaN",
                "2024-01-01",
                "2024-01-01T00:00:00Z",
                "<<",
                "=",
                "-",
                "- a",
                "?",
                "? a",
                ":",
                "a:",
                "a: b",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "{a}",
                "[a]",
                "a,b",
                "---",
                "...",
                "--- a",
                " a",
                "a ",
                "a\tb",
                "a\nb",
                "a\u0085b",
                "a\u2028b",
                "\uFEFFa",
                "é"
            })
    void quotesEverythingElse(String value) {
        assertThat(YamlScalar.of(value)).startsWith("\"").endsWith("\"").doesNotContain("\n");
    }

    @Property
    void isReadBackAsTheSameString(@ForAll("hostile") String value) {
        String scalar = YamlScalar.of(value);
        assertThat(scalar.chars()).noneMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029);
        assertThat(load(scalar)).isEqualTo(value);
        assertThat(load("- " + scalar + "\n- 1\n")).isEqualTo(List.of(value, 1));
        assertThat(load("k: " + scalar + "\nl: 1\n")).isEqualTo(Map.of("k", value, "l", 1));
        assertThat(load("{k: [" + scalar + ", " + scalar + "], l: 1}"))
                .isEqualTo(Map.of("k", List.of(value, value), "l", 1));
        assertThat(load(scalar + ": 1\n")).isEqualTo(Map.of(value, 1));
    }

    @Property
    void isAStringForReadersOfYaml11(@ForAll("hostile") String value) {
        String scalar = YamlScalar.of(value);
        if (!scalar.startsWith("\"")) {
            assertThat(YAML_1_1).noneMatch(pattern -> pattern.matcher(scalar).matches());
        }
    }

    @Test
    void refusesHalfASurrogatePairWithoutRepeatingTheValue() {
        assertThatThrownBy(() -> YamlScalar.of("geheim\uD800"))
                .isInstanceOf(UnrepresentableValue.class)
                .hasMessageContaining("U+D800")
                .hasMessageContaining("position 7")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> YamlScalar.of("\uDC00\uD800")).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    }
}
