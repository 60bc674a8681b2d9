package dev.holdfast.policies.kubernetes.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoSecretInConfigMapTest {
    private static final String VALUE = "correct-horse-battery";

    @Test
    void saysWhereAndNeverWhat() {
        List<Finding> findings = Written.findings(
                new NoSecretInConfigMap(),
                """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: api
                data:
                  api_token: %1$s
                  app.yaml: |
                    port: 8080
                    password: %1$s
                """
                        .formatted(VALUE));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "api_token holds its value in plain text", "app.yaml: line 2 sets password in plain text");
        assertThat(findings.toString()).doesNotContain(VALUE);
    }
}
