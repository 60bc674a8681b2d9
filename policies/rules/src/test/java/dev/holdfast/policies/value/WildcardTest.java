package dev.holdfast.policies.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WildcardTest {
    @Test
    void aStarStandsForAnyTextAlsoNone() {
        assertThat(Wildcard.matches("Deployment shop/*", "Deployment shop/api")).isTrue();
        assertThat(Wildcard.matches("Deployment shop*/api", "Deployment shop/api"))
                .isTrue();
        assertThat(Wildcard.matches("*", "")).isTrue();
        assertThat(Wildcard.matches("Deployment shop/*", "Deployment mall/api")).isFalse();
        assertThat(Wildcard.matches("api", "api2")).isFalse();
    }

    @Property
    void agreesWithTheSameAsARegularExpression(
            @ForAll @StringLength(max = 8) @Chars({'a', 'b', '*', '.'}) String pattern,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'b') String text) {
        String expression =
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));

        assertThat(Wildcard.matches(pattern, text)).isEqualTo(Pattern.matches(expression, text));
    }

    @Test
    void manyStarsTakeNoTimeToSpeakOf() {
        assertThat(Wildcard.matches("*a".repeat(1000) + "b", "a".repeat(10_000)))
                .isFalse();
    }
}
