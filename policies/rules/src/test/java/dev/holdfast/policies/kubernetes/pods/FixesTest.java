package dev.holdfast.policies.kubernetes.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule offers a change only where it cannot stop what works. */
class FixesTest {
    private static List<Finding> findings(Rule rule, String pod, String security) {
        return Written.findings(
                rule,
                """
                apiVersion: v1
                kind: Pod
                metadata: {name: api}
                spec:
                  securityContext: %s
                  containers:
                    - name: api
                      securityContext: %s
                """
                        .formatted(pod, security));
    }

    private static void offers(Rule rule, String pod, String security, String value, String... way) {
        assertThat(findings(rule, pod, security)).singleElement().satisfies(finding -> {
            assertThat(finding.fix()).isInstanceOfSatisfying(Fix.Set.class, fix -> {
                assertThat(fix.value()).isEqualTo(value);
                assertThat(fix.way()).containsExactly(way);
            });
        });
    }

    private static void offersNothing(Rule rule, String pod, String security) {
        assertThat(findings(rule, pod, security)).singleElement().satisfies(finding -> assertThat(finding.fix())
                .isNull());
    }

    @Test
    void escalationIsForbidden() {
        offers(new NoPrivilegeEscalation(), "{}", "{}", "false", "securityContext", "allowPrivilegeEscalation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{privileged: true}",
                "{capabilities: {add: [SYS_ADMIN]}}",
                "{capabilities: {add: [CAP_SYS_ADMIN]}}"
            })
    void escalationIsNotForbiddenWhereTheServerRefusesIt(String security) {
        offersNothing(new NoPrivilegeEscalation(), "{}", security);
    }

    @Test
    void capabilitiesOfOrdinaryUsersAreDropped() {
        offers(
                new DropsAllCapabilities(),
                "{runAsNonRoot: true}",
                "{}",
                "[\"ALL\"]",
                "securityContext",
                "capabilities",
                "drop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{runAsUser: 0}"})
    void capabilitiesOfRootAreKept(String pod) {
        offersNothing(new DropsAllCapabilities(), pod, "{}");
    }

    @Test
    void capabilitiesThatAreAddedAreKept() {
        offersNothing(new DropsAllCapabilities(), "{runAsNonRoot: true}", "{capabilities: {add: [NET_RAW]}}");
    }

    @Test
    void theProfileOfTheRuntimeIsTaken() {
        offers(
                new SeccompProfileIsSet(),
                "{}",
                "{}",
                "\"RuntimeDefault\"",
                "securityContext",
                "seccompProfile",
                "type");
    }

    @Test
    void whoWantsNoProfileIsNotOverruled() {
        offersNothing(new SeccompProfileIsSet(), "{seccompProfile: {type: Unconfined}}", "{}");
    }
}
