package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.readback.HaproxyStructure;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HaproxyWordTest {
    @Property
    void isOneWordOfTheLine(@ForAll("hostile") String value) {
        if (value.isEmpty() || value.equals("{") || value.equals("}")) {
            return;
        }
        HaproxyStructure read = HaproxyStructure.of("backend b\n  server " + HaproxyWord.of(value) + " x # c\n");
        assertThat(read.sections()).hasSize(1);
        assertThat(read.sections().get(0).lines()).isEqualTo(List.of(List.of("server", value, "x")));
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(HaproxyWord.of("web-1.shop:8080")).isEqualTo("web-1.shop:8080");
        assertThat(HaproxyWord.of("a b#c$D\"e\\f")).isEqualTo("'a b#c$D\"e\\f'");
        assertThat(HaproxyWord.of("it's")).isEqualTo("'it'\\''s'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "a\nserver evil 1.2.3.4", "a\rb", "a\tb", "a\0b", "a\u007Fb", "\uD800"})
    void refusesWhatNoWordCanHold(String value) {
        assertThatThrownBy(() -> HaproxyWord.of(value))
                .isInstanceOf(UnrepresentableValue.class)
                .hasMessageNotContaining("evil");
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.oneLine();
    }
}
