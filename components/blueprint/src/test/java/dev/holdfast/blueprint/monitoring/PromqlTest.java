package dev.holdfast.blueprint.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PromqlTest {
    @Test
    void writesMatchersInTheOrderOfTheirLabels() {
        assertThat(Promql.of("up").with("job", "a").matching("code", "5..").without("b", "c"))
                .hasToString("up{b!=\"c\", code=~\"5..\", job=\"a\"}");
        assertThat(Promql.of("up")).hasToString("up");
    }

    @Test
    void quotesWhatWouldEndAText() {
        assertThat(Promql.of("up").with("path", "C:\\ \"x\"\n")).hasToString("up{path=\"C:\\\\ \\\"x\\\"\\n\"}");
    }

    @Test
    void spellsTimesAndNumbers() {
        assertThat(Promql.of("up").over(Duration.ofMinutes(90))).isEqualTo("up[1h30m]");
        assertThat(Promql.number(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Promql.number(new BigDecimal("0.850"))).isEqualTo("0.85");
        assertThat(Promql.number(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
    }
}
