package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonTextTest {
    /** JSON is YAML, so the reader of YAML is the judge here; only the escapes of JSON may appear. */
    @Property
    void isReadBackAsTheSameString(@ForAll("hostile") String value) {
        String text = JsonText.of(value);
        assertThat(text).matches("(?s)\"(?:[^\"\\\\\\x00-\\x1F]|\\\\[\"\\\\nrt]|\\\\u[0-9a-f]{4})*\"");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString("[" + text + "]"))
                .isEqualTo(List.of(value));
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(JsonText.of("é/😀\n\u0001\u2028")).isEqualTo("\"é/😀\\n\\u0001\\u2028\"");
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.any();
    }
}
