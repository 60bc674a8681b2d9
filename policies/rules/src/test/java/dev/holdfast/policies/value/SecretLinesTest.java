package dev.holdfast.policies.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretLinesTest {
    @Test
    void findsLinesThatSetASecret() {
        String text =
                """
                # password=in-a-comment
                server.port=8080
                spring.datasource.password=correct-horse
                client-secret = "battery-staple"

                  apiToken: 'correct-horse',
                - password: correct-horse
                """;
        assertThat(SecretLines.of(text))
                .containsExactly(
                        new SecretLines.Line(3, "spring.datasource.password"),
                        new SecretLines.Line(4, "client-secret"),
                        new SecretLines.Line(6, "apiToken"),
                        new SecretLines.Line(7, "password"));
    }

    @Test
    void leavesReferencesTypesAndProgramsAlone() {
        String text =
                """
                password: ${DB_PASSWORD}
                password_file: /run/secrets/db
                token: string
                password: {"type": "string"}
                secret: !vault db
                token = next(tokens)
                password-hint: your usual one
                secret: node/key
                no name here
                """;
        assertThat(SecretLines.of(text)).isEmpty();
    }

    @Test
    void looksIntoFilesOfSettingsOnly() {
        assertThat(SecretLines.isSettings("application.properties")).isTrue();
        assertThat(SecretLines.isSettings("app.yaml")).isTrue();
        assertThat(SecretLines.isSettings("start.sh")).isFalse();
        assertThat(SecretLines.isSettings("README.md")).isFalse();
    }
}
