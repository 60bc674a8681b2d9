package dev.holdfast.policies.value;

import static dev.holdfast.policies.value.SecretName.NONE;
import static dev.holdfast.policies.value.SecretName.PASSWORD;
import static dev.holdfast.policies.value.SecretName.PERHAPS;
import static dev.holdfast.policies.value.SecretName.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "$(FROM_ELSEWHERE)",
                "${FROM_ELSEWHERE}",
                "$FROM_ELSEWHERE",
                "{{ .Values.password }}",
                "<password>",
                "****",
                "true",
                "None",
                "/run/secrets/password",
                "./password.txt",
                "https://vault.example/v1/secret",
                "vault:secret/data/shop#password",
                "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop",
                "op://shop/db/password"
            })
    void noSecretIsWhatPointsElsewhere(String value) {
        assertThat(SecretValue.isLiteral(PASSWORD, value)).isFalse();
        assertThat(SecretValue.isLiteral(TOKEN, value)).isFalse();
    }

    @Test
    void aNumberMayBeAPasswordAndNoToken() {
        assertThat(SecretValue.isLiteral(PASSWORD, "123456")).isTrue();
        assertThat(SecretValue.isLiteral(TOKEN, "3600")).isFalse();
    }

    @Test
    void dollarsInsideAreAPassword() {
        assertThat(SecretValue.isLiteral(PASSWORD, "pa$$word")).isTrue();
        assertThat(SecretValue.isLiteral(PASSWORD, "$2a$10$abcdefghijk")).isTrue();
    }

    @Test
    void whereTheNameLeavesItOpenTheValueHasToLookLikeOne() {
        assertThat(SecretValue.isLiteral(PERHAPS, "secretsquirrels")).isTrue();
        assertThat(SecretValue.isLiteral(PERHAPS, "vault")).isFalse();
        assertThat(SecretValue.isLiteral(PERHAPS, "12345678")).isFalse();
        assertThat(SecretValue.isLiteral(PERHAPS, "ask the team")).isFalse();
        assertThat(SecretValue.isLiteral(NONE, "correct-horse")).isFalse();
    }
}
