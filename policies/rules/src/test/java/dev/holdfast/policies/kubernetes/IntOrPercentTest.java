package dev.holdfast.policies.kubernetes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntOrPercentTest {
    @ParameterizedTest
    @CsvSource({
        "1, 3, 1, 1",
        "0, 3, 0, 0",
        "25%, 3, 1, 0",
        "25%, 4, 1, 1",
        "34%, 3, 2, 1",
        "0%, 3, 0, 0",
        "100%, 3, 3, 3",
        "1%, 1, 1, 0"
    })
    void roundsUpAndDown(String written, long pods, long up, long down) {
        IntOrPercent read = requireNonNull(
                IntOrPercent.of(Objects.yaml("{x: " + written + "}").get("x")));
        assertThat(read.roundedUp(pods)).isEqualTo(up);
        assertThat(read.roundedDown(pods)).isEqualTo(down);
        assertThat(read).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "'%'", "-5%", "1.5%", "[]", "99999999999%"})
    void isNothingElse(String written) {
        assertThat(IntOrPercent.of(Objects.yaml("{x: " + written + "}").get("x")))
                .isNull();
    }
}
