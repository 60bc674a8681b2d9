package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"85%,85%", "85.0%,85%", "99.95%,99.95%", "0%,0%", "0.0%,0%", "150%,150%", "100 %,100%"})
    void reads(String text, String printed) {
        assertThat(Percent.parse(text)).hasToString(printed).isEqualTo(Percent.parse(printed));
    }

    @Test
    void equalsWithoutTrailingZeros() {
        assertThat(Percent.of(100))
                .isEqualTo(new Percent(new BigDecimal("100.00")))
                .hasToString("100%");
        assertThat(Percent.parse("99.9%").fraction()).isEqualByComparingTo("0.999");
        assertThat(Percent.of(25).of(3, RoundingMode.CEILING)).isEqualTo(1);
        assertThat(Percent.of(9)).isLessThan(Percent.of(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1%", "1000.1%", "1.0123456789%"})
    void refusesSharesThatAreOutOfRange(String text) {
        assertRefused(Concern.RANGE, () -> Percent.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85", "0.85", "85p", "85%%"})
    void needsTheSign(String text) {
        assertRefused(Concern.UNIT, () -> Percent.parse(text));
    }
}
