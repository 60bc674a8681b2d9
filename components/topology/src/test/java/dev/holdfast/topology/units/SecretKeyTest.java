package dev.holdfast.topology.units;

import static dev.holdfast.topology.units.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.topology.units.InvalidValue.Concern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"node/key", "a.b/tls.crt", "a-1/_A.b-C", "n/K"})
    void reads(String text) {
        assertThat(SecretKey.parse(text)).hasToString(text);
        SecretReference reference = SecretReference.of(text);
        assertThat(reference.name() + "/" + reference.key()).isEqualTo(text);
        assertThat(reference).hasToString("{secret: " + text + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "canary/a/b", "", "//"})
    void refusesWhatMayBeTheSecretItself(String text) {
        assertRefused(Concern.SECRET, () -> SecretKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a", "a/", "Canary/a", "canary_1/a", "a/canary canary", "a/..", "a/.", "a/..b", "10/a", "a/b\n"
            })
    void refusesBadParts(String text) {
        assertRefused(Concern.FORM, () -> SecretKey.parse(text));
    }

    @Test
    void neverRepeatsWhatWasWritten() {
        for (String text : new String[] {"canary", "canary/canary/canary", "Canary/canary", "a/canary canary"}) {
            InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> SecretKey.parse(text));
            assertThat(refused.reason() + refused.fix()).doesNotContainIgnoringCase("canary");
        }
    }
}
