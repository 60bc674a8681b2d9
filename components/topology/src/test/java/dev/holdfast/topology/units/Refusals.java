package dev.holdfast.topology.units;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a value is refused, for the right thing. */
final class Refusals {
    private Refusals() {}

    static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            InvalidValue.Concern concern, ThrowingCallable code) {
        return assertThatThrownBy(code)
                .isInstanceOfSatisfying(
                        InvalidValue.class, invalid -> org.assertj.core.api.Assertions.assertThat(invalid.concern())
                                .isEqualTo(concern));
    }
}
