package dev.holdfast.kubernetes.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.core.internal.OutputData;
import com.pulumi.core.internal.OutputInternal;
import com.pulumi.test.PulumiTest;
import org.junit.jupiter.api.Test;

class DeferredValuesTest {
    private final DeferredValues values = new DeferredValues("shop");

    private static String text(Object resolved) {
        return PulumiTest.extractValue(((Output<?>) resolved).applyValue(String::valueOf));
    }

    private static boolean secret(Object resolved) {
        return Internal.of((Output<?>) resolved).isSecret().join();
    }

    private static boolean known(Object resolved) {
        return Internal.of((Output<?>) resolved).isKnown().join();
    }

    @Test
    void aTokenPassesWhereANameAHostOrAnImagePasses() {
        for (int i = 0; i < 1000; i++) {
            assertThat(values.token(Output.of("any"))).matches("[a-z][a-z0-9-]{0,38}[a-z]");
        }
    }

    @Test
    void tokensAreTheSameInEveryRunAndOthersForAnotherComponent() {
        String token = values.token(Output.of("one"));

        assertThat(new DeferredValues("shop").token(Output.of("two"))).isEqualTo(token);
        assertThat(new DeferredValues("store").token(Output.of("one"))).isNotEqualTo(token);
    }

    @Test
    void theValueTakesThePlaceOfItsToken() {
        String token = values.token(Output.of("db.example.org"));

        assertThat(text(values.resolve(token))).isEqualTo("db.example.org");
    }

    @Test
    void valuesTakeTheirPlacesInALongerText() {
        String user = values.token(Output.of("ann"));
        String host = values.token(Output.of("db.example.org"));

        assertThat(text(values.resolve("redis://" + user + "@" + host + ":6379/" + user)))
                .isEqualTo("redis://ann@db.example.org:6379/ann");
    }

    @Test
    void aTextWithoutTokensStaysAText() {
        assertThat(values.resolve("hf-deferred")).isEqualTo("hf-deferred");
    }

    @Test
    void whatIsSecretStaysSecretAndWhatIsNotDoesNotBecomeSo() {
        String secret = values.token(Output.ofSecret("canary"));
        String plain = values.token(Output.of("plain"));

        assertThat(secret(values.resolve("x" + secret))).isTrue();
        assertThat(secret(values.resolve(secret))).isTrue();
        assertThat(secret(values.resolve("x" + plain))).isFalse();
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Output<String> unknown = new OutputInternal<>(OutputData.<String>unknown());
        String token = values.token(unknown);

        assertThat(known(values.resolve(token))).isFalse();
        assertThat(known(values.resolve("http://" + token + "/"))).isFalse();
    }

    @Test
    void theValuesOfAComponentThatIsUsedCanBeTakenOver() {
        DeferredValues used = new DeferredValues("store");
        String token = used.token(Output.of("there"));
        values.absorb(used);

        assertThat(text(values.resolve(token))).isEqualTo("there");
    }

    @Test
    void aTokenThatNobodyGaveIsRefused() {
        assertThatThrownBy(() -> values.resolve("hf-deferred-0a1b2c-7x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'hf-deferred-0a1b2c-7x' has the form of a token");
    }

    @Test
    void aTextOfAUserThatLooksLikeATokenIsRefused() {
        String token = values.token(Output.of("any"));

        assertThat(DeferredValues.literal("anything else")).isEqualTo("anything else");
        assertThatThrownBy(() -> DeferredValues.literal("x" + token + "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(token);
    }
}
