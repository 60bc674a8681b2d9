package dev.holdfast.policies.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "DB_PASSWORD",
                "dbPassword",
                "POSTGRES_PWD",
                "spring.datasource.password",
                "KEY_PASSPHRASE",
                "DB_PASSWORD_OLD",
                "MYSQLPASSWORD",
                "DB_PASS"
            })
    void passwords(String name) {
        assertThat(SecretName.of(name)).isEqualTo(SecretName.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API_TOKEN",
                "clientSecret",
                "AWS_SECRET_ACCESS_KEY",
                "GOOGLE_APPLICATION_CREDENTIALS",
                "AZURE_BATCH_KEY",
                "AZURE_MAPS_KEY",
                "OCI_CLI_KEY_CONTENT",
                "STRIPE_API_KEY",
                "apikey",
                "JWT_SIGNING_KEY",
                "TOKEN_2",
                "API_KEY_BASE64"
            })
    void tokensAndKeys(String name) {
        assertThat(SecretName.of(name)).isEqualTo(SecretName.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET_BLAH", "TOKEN_GITHUB", "password_of_app"})
    void perhaps(String name) {
        assertThat(SecretName.of(name)).isEqualTo(SecretName.PERHAPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "___",
                "LOG_LEVEL",
                "TOKEN_URL",
                "DB_PASSWORD_FILE",
                "PASSWORD_MIN_LENGTH",
                "MAX_TOKENS",
                "TOKENIZERS_PARALLELISM",
                "SECRET_NAME",
                "tokenEndpoint",
                "PASSWORD_RESET_URL",
                "TOKEN_TTL_SECONDS",
                "SECRET_STORE",
                "PUBLIC_KEY",
                "SORT_KEY",
                "KEYCLOAK_REALM",
                "AWS_ACCESS_KEY_ID",
                "PASSPORT",
                "COMPASS_HEADING"
            })
    void none(String name) {
        assertThat(SecretName.of(name)).isEqualTo(SecretName.NONE);
    }
}
