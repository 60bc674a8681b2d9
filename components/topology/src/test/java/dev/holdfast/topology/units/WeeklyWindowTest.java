package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyWindowTest {
    @Test
    void reads() {
        assertThat(WeeklyWindow.parse("Sun 01:00-03:00"))
                .isEqualTo(new WeeklyWindow(DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(3, 0)))
                .hasToString("Sun 01:00-03:00");
    }

    @ParameterizedTest
    @CsvSource({"Sun 01:00-03:00,PT2H", "Sat 23:00-01:00,PT2H", "Mon 00:00-23:59,PT23H59M", "Mon 00:01-00:00,PT23H59M"})
    void isOfALength(String text, Duration length) {
        assertThat(WeeklyWindow.parse(text).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sun",
                "Sun 1:00-3:00",
                "Sunday 01:00-03:00",
                "sun 01:00-03:00",
                "So. 01:00-03:00",
                "Sun 24:00-03:00",
                "Sun 01:60-03:00",
                "Sun 01.00-03.00",
                "Sun 01:00 03:00",
                "01:00-03:00",
                "Sun 01:00-03:0x"
            })
    void refuses(String text) {
        assertRefused(Concern.FORM, () -> WeeklyWindow.parse(text));
    }

    @Test
    void isNotEmpty() {
        assertRefused(Concern.RANGE, () -> WeeklyWindow.parse("Sun 01:00-01:00"));
    }
}
