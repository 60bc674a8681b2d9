package dev.holdfast.policies.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static ScalarNode node(String text) {
        return ScalarNode.plain(text, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "500m, 0.5",
        "250u, 0.00025",
        "1.5Gi, 1610612736",
        "2k, 2000",
        "1e3, 1000",
        "1E-2, 0.01",
        "1E, 1000000000000000000",
        "-1, -1",
        "+2, 2",
        ".5, 0.5",
        "3Ki, 3072"
    })
    void readsWhatKubernetesReads(String text, String value) {
        assertThat(Objects.requireNonNull(Amount.of(node(text))).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "1.2.3", "1Kib", "1 Gi", "1e", "1e+", "1e999999999", "m", "-", "."})
    void whatIsNoAmountIsNone(String text) {
        assertThat(Amount.of(ScalarNode.quoted(text, 1, 1))).isNull();
    }

    @Test
    void veryLongOnesAreNone() {
        assertThat(Amount.of(node("9".repeat(100)))).isNull();
        assertThat(Amount.of(AbsentNode.ABSENT)).isNull();
    }

    @Test
    void zeroIsNotPositiveAndWhatCannotBeReadIsWritten() {
        assertThat(Amount.isPositive(node("1m"))).isTrue();
        assertThat(Amount.isPositive(node("0Gi"))).isFalse();
        assertThat(Amount.isPositive(node("lots"))).isTrue();
        assertThat(Amount.isPositive(AbsentNode.ABSENT)).isFalse();
    }
}
