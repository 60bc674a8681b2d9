package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
    @ParameterizedTest
    @CsvSource({
        "300ms,PT0.3S,300ms",
        "5s,PT5S,5s",
        "1m30s,PT1M30S,1m30s",
        "120m,PT2H,2h",
        "7d,PT168H,7d",
        "90s,PT90S,1m30s",
        "0s,PT0S,0s",
        "1d1ms,PT24H0.001S,1d1ms"
    })
    void reads(String text, Duration time, String printed) {
        assertThat(TimeSpan.parse(text)).isEqualTo(time);
        assertThat(TimeSpan.format(time)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5s", "106751991168d", "9223372036854775808ms", "99999999999999999999s"})
    void refusesTimesThatAreOutOfRange(String text) {
        assertRefused(Concern.RANGE, () -> TimeSpan.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 s", "5sec", "1M", "1w", "1h 30m", "5S", "1m30"})
    void refusesOtherUnits(String text) {
        assertRefused(Concern.UNIT, () -> TimeSpan.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "PT5S", "1.5s", "30s1m", "1m1m", "five"})
    void refusesWhatIsNoTime(String text) {
        assertRefused(Concern.FORM, () -> TimeSpan.parse(text));
    }
}
