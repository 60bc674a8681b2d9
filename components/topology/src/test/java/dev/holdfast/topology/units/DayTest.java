package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    @Test
    void reads() {
        assertThat(Day.parse("2027-06-30"))
                .isEqualTo(new Day(LocalDate.of(2027, 6, 30)))
                .hasToString("2027-06-30")
                .isLessThan(Day.parse("2027-07-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027",
                "2027-6-30",
                "30.06.2027",
                "2027-02-30",
                "2027-13-01",
                "2027-06-30T00:00",
                "2027/06/30"
            })
    void refuses(String text) {
        assertRefused(Concern.FORM, () -> Day.parse(text));
    }
}
