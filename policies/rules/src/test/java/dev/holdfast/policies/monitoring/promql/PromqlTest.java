package dev.holdfast.policies.monitoring.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.monitoring.promql.Expression.Aggregate;
import dev.holdfast.policies.monitoring.promql.Expression.Binary;
import dev.holdfast.policies.monitoring.promql.Expression.Literal;
import dev.holdfast.policies.monitoring.promql.Expression.Selector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions are parsed by the grammar of Prometheus. */
class PromqlTest {
    private static final Selector A = new Selector("a", Map.of(), null);
    private static final Selector B = new Selector("b", Map.of(), null);
    private static final Selector C = new Selector("c", Map.of(), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-1.5e3",
                "0x1F",
                "+Inf",
                "NaN",
                "'text'",
                "up",
                "{job=\"a\", b!~'c.*',}",
                "up{job=`a\\d`}",
                "{\"metric.with.dots\", a=\"b\"}",
                "a:b:rate5m[5m]",
                "rate(x{a=\"}\"}[1h30m] offset 5m)",
                "rate(x[5m] offset -5m)",
                "x @ 1609746000",
                "x @ end()",
                "max_over_time(rate(x[5m])[1h:1m])",
                "max_over_time(rate(x[5m])[1h:])",
                "sum(x) by (a, b)",
                "sum by (a) (x)",
                "SUM WITHOUT (a) (x)",
                "topk(3, sum by (a) (x))",
                "count_values(\"version\", build_info)",
                "a / on (x) group_left (y) b",
                "a * ignoring (x) group_right b",
                "a == bool 1",
                "a and b or c unless d",
                "-a ^ 2",
                "sum(rate(x{a=~\"$service\"}[$__rate_interval])) by ($group)",
                "rate(x[${interval:text}]) > [[threshold]]",
                "${metric}{a=\"b\"}",
                "# of a comment\nup # and another",
                "time() - process_start_time_seconds > 1h",
                "by",
                "sum",
                "vector(1)",
                "absent(up{job=\"x\"})",
            })
    void takesWhatPrometheusTakes(String text) {
        assertThatCode(() -> Promql.parse(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(rate(x[5m]) | at character 16: ')' is missing before the end",
                "x{a=b} | at character 5: the value of a label has to be in quotes",
                "x{a='b' | at character 8: '}' is missing before the end",
                "'' | at character 1: the expression ends too early",
                "a b | at character 3: an operator is missing before 'b'",
                "a / | at character 4: the expression ends too early",
                "a > > b | at character 5: '>' means nothing here",
                "x[5q] | at character 4: ']' is missing before 'q'",
                "rate(sum(x)[5m]) | at character 16: a range can only follow a selector",
                "x{a=\"b} | at character 5: a quote is not closed",
                "sum() | at character 6: sum needs something to aggregate",
                "a && b | at character 3: '&' means nothing here",
            })
    void refusesWhatPrometheusRefuses(String text, String fault) {
        assertThatThrownBy(() -> Promql.parse(text))
                .isInstanceOf(PromqlFault.class)
                .hasMessageStartingWith(fault);
    }

    @Test
    void bindsByPrecedence() throws PromqlFault {
        assertThat(Promql.parse("a + b * c")).isEqualTo(new Binary("+", A, new Binary("*", B, C, null), null));
        assertThat(Promql.parse("a - b - c")).isEqualTo(new Binary("-", new Binary("-", A, B, null), C, null));
        assertThat(Promql.parse("a ^ b ^ c")).isEqualTo(new Binary("^", A, new Binary("^", B, C, null), null));
        assertThat(Promql.parse("a or b and c")).isEqualTo(new Binary("or", A, new Binary("and", B, C, null), null));
        assertThat(Promql.parse("a > 1 and b"))
                .isEqualTo(new Binary("and", new Binary(">", A, new Literal("1"), null), B, null));
    }

    @Test
    void keepsWhatRulesAskFor() throws PromqlFault {
        assertThat(Promql.parse("sum(a) by (x)"))
                .isEqualTo(new Aggregate("sum", List.of("x"), false, List.of(A)))
                .isEqualTo(Promql.parse("sum by (x) (a)"));
        assertThat(Promql.parse("x{a=~\"b\"}[5m]")).isEqualTo(new Selector("x", Map.of("a", "=~b"), "5m"));
    }

    @Test
    void isBounded() {
        assertThatThrownBy(() -> Promql.parse("(".repeat(100_000))).hasMessageContaining("nested");
        assertThatThrownBy(() -> Promql.parse("-".repeat(100_000))).hasMessageContaining("nested");
        assertThatCode(() -> Promql.parse("a" + " + a".repeat(20_000))).doesNotThrowAnyException();
    }
}
