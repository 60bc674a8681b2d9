package dev.holdfast.policies.monitoring.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only divisions that cannot be meant are found. */
class RatiosTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a / b",
                "sum(a) / sum(b)",
                "sum(a) / 2",
                "a / scalar(sum(b))",
                "sum(a) / time()",
                "sum by (x) (a) / $total",
                "sum by ($by) (a) / sum(b)",
                "sum without (x) (a) / sum(b)",
                "sum(a) / on () group_right b",
                "a / ignoring (x) group_left sum(b)",
                "sum(a) / job:b:sum",
                "sum(a) / label_replace(b, 'x', '', '', '')",
                "sum(a) / {__name__=~'b.*'}",
                "histogram_quantile(0.5, sum by (le, x) (a)) / sum by (x) (b)",
                "sum by (instance, job) (a) / b",
                "(sum(a) or vector(0)) / sum(b)",
                "rate(a{x='1'}[5m]) / rate(a{x='2'}[5m])",
                "a{x='1'} / (a{x='1'} + b)",
                "sum(a) * b",
                "topk(3, sum by (x) (a)) / sum by (x) (b)",
                "sum by (x) (a) / 3 / sum by (x) (b)",
            })
    void whatMayBeMeantIsLeftAlone(String text) throws PromqlFault {
        assertThat(Ratios.fault(Promql.parse(text))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(a) / b | it divides one sum by series as they were scraped",
                "rate(a[5m]) / sum by (x) (b) | it divides series as they were scraped by sums by x",
                "sum by (x) (a) / sum(b) | it divides sums by x by one sum",
                "rate(a{x='1'}[5m]) / rate(a[5m]) | each series is divided by itself",
                "1 - sum(a) / b > 0.5 | it divides one sum by series",
                "(sum(a) or vector(0)) / rate(b[5m]) | it divides one sum by series",
            })
    void whatHasNoResultIsFound(String text, String fault) throws PromqlFault {
        assertThat(Ratios.fault(Promql.parse(text))).startsWith(fault);
    }
}
