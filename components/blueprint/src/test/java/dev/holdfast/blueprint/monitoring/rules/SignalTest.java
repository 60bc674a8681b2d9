package dev.holdfast.blueprint.monitoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.monitoring.Promql;
import org.junit.jupiter.api.Test;

class SignalTest {
    private static final Promql UP = Promql.of("up");

    @Test
    void aGaugeHasItsValueInEachStep() {
        assertThat(Signal.gauge(UP, 0, 1).values(5, 3)).isEqualTo("0+0x4 1+0x2");
    }

    @Test
    void aCounterGoesOnFromWhereItWas() {
        // 0 10 20 30 and then 31 32
        assertThat(Signal.counter(UP, 10, 1).values(3, 2)).isEqualTo("0+10x3 31+1x1");
    }

    @Test
    void whatIsMissingHasNoValue() {
        assertThat(Signal.gauge(UP, null, 1).values(5, 3)).isEqualTo("_x5 1+0x2");
    }
}
