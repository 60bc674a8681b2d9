package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.units.InvalidValue.Concern;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuTest {
    @ParameterizedTest
    @CsvSource({
        "1,1000,1",
        "0.5,500,500m",
        "1.5,1500,1500m",
        "500m,500,500m",
        "2000m,2000,2",
        "0.001,1,1m",
        "1.000,1000,1"
    })
    void reads(String text, long millis, String printed) {
        assertThat(Cpu.parse(text)).isEqualTo(new Cpu(millis)).hasToString(printed);
    }

    @Test
    void takesNumbers() {
        assertThat(Cpu.ofCores(new BigDecimal("1E+1"))).isEqualTo(new Cpu(10_000));
        assertThat(new Cpu(1500).cores()).isEqualByComparingTo("1.5");
        assertThat(Cpu.parse("500m")).isLessThan(Cpu.parse("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0m",
                "-1",
                "0.0001",
                "0.5m",
                "9223372036854775808m",
                "9223372036854776",
                "123456789012345678901"
            })
    void refusesAmountsThatAreOutOfRange(String text) {
        assertRefused(Concern.RANGE, () -> Cpu.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "one", ".5", "1.", " 1", "+1"})
    void refusesWhatIsNoAmount(String text) {
        assertRefused(Concern.FORM, () -> Cpu.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M", "1 core", "1e3", "1,5", "1.5.0"})
    void refusesOtherUnits(String text) {
        assertRefused(Concern.UNIT, () -> Cpu.parse(text));
    }
}
