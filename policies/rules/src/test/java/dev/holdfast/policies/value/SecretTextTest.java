package dev.holdfast.policies.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** None of these was ever issued; they are put together here so that no scanner takes this file for a leak. */
class SecretTextTest {
    private static final String TWENTY = "0123456789abcdefghij";
    private static final String SIXTEEN = "ABCDEFGHIJKLMNOP";

    @ParameterizedTest
    @CsvSource({
        "AKIA, an access key of AWS, " + SIXTEEN,
        "ghp_, a token of GitHub, " + TWENTY + TWENTY,
        "github_pat_, a token of GitHub, " + TWENTY + TWENTY,
        "glpat-, a token of GitLab, " + TWENTY,
        "xoxb-, a token of Slack, " + TWENTY,
        "AIza, a key of Google, " + TWENTY + TWENTY,
        "sk_live_, a key of Stripe, " + TWENTY,
        "sk-ant-, a key of Anthropic, " + TWENTY,
        "npm_, a token of npm, " + TWENTY + TWENTY,
        "AccountKey=, a key of Azure, " + TWENTY + TWENTY
    })
    void knowsTokensByTheirForm(String start, String words, String rest) {
        assertThat(SecretText.secretIn(start + rest)).isEqualTo(words);
        assertThat(SecretText.secretIn("first: '" + start + rest + "', then more"))
                .isEqualTo(words);
        assertThat(SecretText.secretIn(start + rest.substring(0, 9))).isNull();
    }

    @Test
    void knowsPrivateKeys() {
        assertThat(SecretText.secretIn("-----BEGIN PRIVATE KEY-----\nAAAA")).isEqualTo("a private key");
        assertThat(SecretText.secretIn("x\n---BEGIN OPENSSH PRIVATE KEY---\nAAAA"))
                .isEqualTo("a private key");
        assertThat(SecretText.secretIn("-----BEGIN CERTIFICATE-----\nAAAA")).isNull();
        assertThat(SecretText.secretIn("-----BEGIN PUBLIC KEY-----\nAAAA")).isNull();
    }

    @Test
    void knowsSignedTokens() {
        String part = "eyJ" + TWENTY;
        assertThat(SecretText.secretIn("Bearer " + part + "." + part + "." + TWENTY))
                .isEqualTo("a signed token");
        assertThat(SecretText.secretIn(part)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://app:correct-horse@db:5432/shop",
                "redis://:correct-horse@cache",
                "https://bot:correct-horse@git.example/repo.git",
                "amqp://a:b@[::1]:5672"
            })
    void knowsPasswordsInAddresses(String address) {
        assertThat(SecretText.secretIn(address)).isEqualTo("an address with a password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://shop.example:8443/login?to=a@b",
                "postgres://app@db:5432/shop",
                "postgres://app:$(DB_PASSWORD)@db/shop",
                "postgres://app:${DB_PASSWORD}@db/shop",
                "postgres://app:<password>@db/shop",
                "postgres://app:%s@db/shop",
                "postgres://app:***@db/shop",
                "mailto:someone@example.org",
                "skAKIA0123456789ABCDEF"
            })
    void takesNothingElseForOne(String text) {
        assertThat(SecretText.secretIn(text)).isNull();
    }
}
