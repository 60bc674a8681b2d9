package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountOrPercentTest {
    @ParameterizedTest
    @CsvSource({"25%,3,0,1", "25%,4,1,1", "25%,5,1,2", "100%,7,7,7", "0%,7,0,0", "33.4%,3,1,2"})
    void roundsAShare(String share, int total, int down, int up) {
        CountOrPercent value = CountOrPercent.parse(share);
        assertThat(value.roundDown(total)).isEqualTo(down);
        assertThat(value.roundUp(total)).isEqualTo(up);
        assertThat(value).hasToString(share);
    }

    @Test
    void aNumberIsAtMostTheTotal() {
        assertThat(CountOrPercent.of(2).roundDown(5)).isEqualTo(2);
        assertThat(CountOrPercent.of(9).roundUp(5)).isEqualTo(5);
        assertThat(CountOrPercent.of(2)).hasToString("2");
    }

    @Test
    void refuses() {
        assertRefused(Concern.RANGE, () -> CountOrPercent.of(-1));
        assertRefused(Concern.RANGE, () -> CountOrPercent.parse("101%"));
        assertRefused(Concern.FORM, () -> CountOrPercent.parse("1"));
        assertRefused(Concern.FORM, () -> new CountOrPercent(null, null));
        assertRefused(Concern.FORM, () -> new CountOrPercent(1, Percent.of(1)));
    }
}
