package dev.holdfast.policies.monitoring.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges are found where they are written out. */
class WindowsTest {
    @Test
    void findsRangesOfRates() throws PromqlFault {
        assertThat(
                        Windows.of(
                                Promql.parse(
                                        "sum(rate(a{job=\"x\"}[5m])) / increase(b[1h30m]) + rate(c[$__interval]) + max_over_time(d[1s])")))
                .extracting(
                        window -> window.function() + " " + window.selector().metric() + " " + window.milliseconds())
                .containsExactly("rate a 300000", "increase b 5400000");
    }

    @Test
    void knowsWhichJobsMayBeAsked() throws PromqlFault {
        Windows.Window one = Windows.of(Promql.parse("rate(a{job=\"x\"}[5m])")).get(0);
        assertThat(one.mayAsk("x")).isTrue();
        assertThat(one.mayAsk("y")).isFalse();
        for (String other : new String[] {"rate(a[5m])", "rate(a{job=~\"x|z\"}[5m])", "rate(a{job!=\"y\"}[5m])"}) {
            assertThat(Windows.of(Promql.parse(other)).get(0).mayAsk("y"))
                    .as(other)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up == 0 | 0",
                "rate(a[5m]) > 1 | 300000",
                "x:y:rate5m > 1 and x:y:rate1h > 1 | 3600000",
                "x:y:rate5m > 1 or x:y:rate1h > 1 | 300000",
                "increase(a[15m]) > 3 | 900000",
                "max_over_time(rate(a[5m])[1h:1m]) > 3 | 3600000",
                "corporate5m > 1 | 0",
            })
    void knowsHowFarAnExpressionLooksBack(String text, long milliseconds) throws PromqlFault {
        assertThat(Windows.lookedBack(Promql.parse(text))).isEqualTo(milliseconds);
    }

    @ParameterizedTest
    @CsvSource({"5m,300000", "1h30m,5400000", "500ms,500", "1d,86400000", "1w,604800000", "0,0"})
    void readsDurations(String text, long milliseconds) {
        assertThat(Durations.milliseconds(text)).isEqualTo(milliseconds);
    }

    @ParameterizedTest
    @CsvSource({"5", "m", "5q", "''", "-5m", "99999999999999999999s"})
    void takesNothingElseForADuration(String text) {
        assertThat(Durations.milliseconds(text)).isNull();
    }
}
