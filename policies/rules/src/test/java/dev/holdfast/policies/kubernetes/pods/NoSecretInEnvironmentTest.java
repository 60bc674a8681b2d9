package dev.holdfast.policies.kubernetes.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoSecretInEnvironmentTest {
    private static final String VALUE = "correct-horse-battery";

    @Test
    void saysWhereAndNeverWhat() {
        List<Finding> findings = Written.findings(
                new NoSecretInEnvironment(),
                """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: api
                spec:
                  containers:
                    - name: api
                      env:
                        - name: DB_PASSWORD
                          value: %1$s
                        - name: DB_URL
                          value: postgres://app:%1$s@db/shop
                """
                        .formatted(VALUE));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "container api: DB_PASSWORD holds its value in plain text",
                        "container api: DB_URL holds an address with a password");
        assertThat(findings)
                .extracting(Finding::field)
                .containsExactly("spec.containers[0].env[0].value", "spec.containers[0].env[1].value");
        assertThat(findings).extracting(finding -> finding.place().line()).containsExactly(10, 12);
        assertThat(findings.toString()).doesNotContain(VALUE);
    }
}
