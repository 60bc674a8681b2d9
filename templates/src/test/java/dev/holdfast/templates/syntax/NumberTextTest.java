package dev.holdfast.templates.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void writesPlainDigits() {
        assertThat(NumberText.of(18545)).isEqualTo("18545");
        assertThat(NumberText.of(-7L)).isEqualTo("-7");
        assertThat(NumberText.of(new BigInteger("12345678901234567890"))).isEqualTo("12345678901234567890");
        assertThat(NumberText.of(new BigDecimal("1.10"))).isEqualTo("1.10");
        assertThat(NumberText.of(new BigDecimal("1e3"))).isEqualTo("1000");
        assertThat(NumberText.of(2.0)).isEqualTo("2");
        assertThat(NumberText.of(0.1)).isEqualTo("0.1");
        assertThat(NumberText.of(0.1f)).isEqualTo("0.1");
        assertThat(NumberText.of(-0.0)).isEqualTo("0");
        assertThat(NumberText.of(1e-7)).isEqualTo("0.0000001");
    }

    @Test
    void refusesWhatIsNoFiniteNumberOfReasonableLength() {
        assertThatThrownBy(() -> NumberText.of(Double.NaN)).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> NumberText.of(Float.POSITIVE_INFINITY)).isInstanceOf(UnrepresentableValue.class);
        assertThatThrownBy(() -> NumberText.of(new BigDecimal("1e999999999"))).isInstanceOf(UnrepresentableValue.class);
    }
}
