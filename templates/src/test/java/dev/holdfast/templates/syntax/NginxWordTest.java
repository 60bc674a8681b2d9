package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.templates.readback.NginxStructure;
import dev.holdfast.templates.readback.NginxStructure.Directive;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NginxWordTest {
    @Property
    void isOneArgument(@ForAll("hostile") String value) {
        String word = NginxWord.of(value);
        NginxStructure read = NginxStructure.of("http { server_name " + word + "; location " + word + " { a b; } }");
        assertThat(read.directives())
                .containsExactly(new Directive(
                        List.of("http"),
                        List.of(
                                new Directive(List.of("server_name", value), List.of()),
                                new Directive(
                                        List.of("location", value),
                                        List.of(new Directive(List.of("a", "b"), List.of()))))));
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(NginxWord.of("shop.example.com")).isEqualTo("shop.example.com");
        assertThat(NginxWord.of("")).isEqualTo("\"\"");
        assertThat(NginxWord.of("a;}\"\\")).isEqualTo("\"a;}\\\"\\\\\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$host", "a$", "a\nb", "a\rb", "a\tb", "a\0b", "\uDC00"})
    void refusesWhatNoWordCanHold(String value) {
        assertThatThrownBy(() -> NginxWord.of(value)).isInstanceOf(UnrepresentableValue.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileStrings.oneLine().map(value -> value.replace("$", ""));
    }
}
