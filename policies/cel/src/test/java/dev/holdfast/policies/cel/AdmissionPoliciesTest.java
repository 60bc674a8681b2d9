package dev.holdfast.policies.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.cel.admission.AdmissionPolicy;
import dev.holdfast.policies.cel.admission.Condition;
import dev.holdfast.policies.cel.admission.Refusal;
import dev.holdfast.policies.cel.admission.ResourceRule;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.RuleSetting;
import dev.holdfast.policies.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionPoliciesTest {
    private static final Path ACME = Path.of("..", "..", "examples", "policies", "acme");

    private static final String POLICY =
            """
            id: ACME_9
            title: Few ports
            for: [kubernetes/Service, kubernetes/Pod, kubernetes/apps/v1/Deployment, compose/service]
            parameters: {most: {default: 2}, least: {default: -1}}
            when: object.kind != "params.most" && params.least < 0
            require: size(object.spec.ports) <= params . most // params.most
            message: "'at most ' + string(params.most)"
            scope: {namespaces: ["team-*", "a.b"], names: [web]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private AdmissionPolicies translated(String text, Settings settings) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), text);
        Pack pack = Pack.load(folder);
        assertThat(pack.faults()).isEmpty();
        return AdmissionPolicies.of(pack, settings);
    }

    private AdmissionPolicy one(String text) throws IOException {
        AdmissionPolicies policies = translated(text, Settings.production());
        assertThat(policies.refused()).isEmpty();
        return policies.policies().get(0);
    }

    @Test
    void aPolicyBecomesOneOfTheApiServer() throws IOException {
        AdmissionPolicy policy = one(POLICY);
        assertThat(policy.name()).isEqualTo("holdfast-acme-9");
        assertThat(policy.action()).isEqualTo("Deny");
        assertThat(policy.rules())
                .containsExactly(
                        new ResourceRule(List.of(""), List.of("v1"), List.of("services", "pods")),
                        new ResourceRule(List.of("apps"), List.of("v1"), List.of("deployments")));
        assertThat(policy.conditions())
                .containsExactly(
                        new Condition(
                                "namespace",
                                "object.metadata.?namespace.orValue('').matches('^team-.*$')"
                                        + " || object.metadata.?namespace.orValue('').matches('^a\\\\.b$')"),
                        new Condition("name", "object.metadata.?name.orValue('').matches('^web$')"),
                        new Condition("when", "object.kind != \"params.most\" && (-1) < 0"));
        assertThat(policy.expression()).isEqualTo("size(object.spec.ports) <= 2 // params.most");
        assertThat(policy.messageExpression()).isEqualTo("'at most ' + string(2)");
    }

    @Test
    void whatIsSetForAPolicyHoldsInTheClusterToo() throws IOException {
        Settings settings = new Settings(false, Map.of("ACME_9", new RuleSetting(Severity.NOTE, Map.of("most", 7L))));
        AdmissionPolicy policy = translated(POLICY, settings).policies().get(0);
        assertThat(policy.action()).isEqualTo("Audit");
        assertThat(policy.expression()).isEqualTo("size(object.spec.ports) <= 7 // params.most");
    }

    @Test
    void allKindsAreOneRule() throws IOException {
        assertThat(one(POLICY.replace("kubernetes/Pod", "kubernetes/*")).rules())
                .containsExactly(new ResourceRule(List.of("*"), List.of("*"), List.of("*")));
    }

    @Test
    void aKindOfOnesOwnIsCalledAsThePolicySays() throws IOException {
        String text = POLICY.replace("kubernetes/Pod", "kubernetes/Certificate")
                + "resources: [{kind: Certificate, group: cert-manager.io, version: v1, plural: certificates}]\n";
        assertThat(one(text).rules())
                .contains(new ResourceRule(List.of("cert-manager.io"), List.of("v1"), List.of("certificates")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            kubernetes/Pod | kubernetes/Certificate | Kubernetes does not come with Certificate; say by resources: [{kind, group, version, plural}] how the API server calls it
            kubernetes/Pod | kubernetes/apps/v1beta1/Deployment | Kubernetes does not come with apps/v1beta1/Deployment; say by resources: [{kind, group, version, plural}] how the API server calls it
            size(object.spec.ports) | math.greatest(1, 2) | require calls math.max, which the API server does not know
            size(object.spec.ports) | cel.bind(x, 1, x + 1) | require binds a name by cel.bind, which the API server does not know
            size(object.spec.ports) | size(['a', 1]) | require has a list of elements of different types, which the API server does not take
            string(params.most) | strings.quote('x') | message calls strings.quote, which the API server does not know
            """)
    void whatTheApiServerWouldNotTakeIsRefused(String right, String instead, String reason) throws IOException {
        AdmissionPolicies policies = translated(POLICY.replace(right, instead), Settings.production());
        assertThat(policies.policies()).isEmpty();
        assertThat(policies.refused()).extracting(Refusal::reason).containsExactly(reason);
    }

    @Test
    void whatIsForNoClusterIsRefused() throws IOException {
        String compose = POLICY.replaceAll("for: .*", "for: compose/service");
        assertThat(translated(compose, Settings.production()).refused())
                .extracting(Refusal::reason)
                .containsExactly("it looks at nothing of Kubernetes, so no API server sees what it is for");
        Settings off = new Settings(false, Map.of("ACME_9", new RuleSetting(Severity.OFF, Map.of())));
        assertThat(translated(POLICY, off).refused())
                .extracting(Refusal::reason)
                .containsExactly("it is switched off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            object.data.password | false
            object['data'].password | false
            object.stringData.map(k, k).join() | false
            object.map(k, string(object[k])).join() | false
            object.metadata.name + object.kind | true
            """)
    void aMessageThatCouldShowASecretIsRefused(String message, boolean taken) throws IOException {
        String text =
                POLICY.replace("kubernetes/Pod", "kubernetes/Secret").replaceAll("message: .*", "message: " + message);
        List<String> reasons = translated(text, Settings.production()).refused().stream()
                .map(Refusal::reason)
                .toList();
        assertThat(reasons)
                .isEqualTo(
                        taken
                                ? List.of()
                                : List.of(
                                        "its message could show what a Secret holds; the API server does not hide it"));
    }

    @Test
    void namesThatFallTogetherAreRefused() throws IOException {
        assertThat(translated(POLICY + "---\n" + POLICY.replace("ACME_9", "acme-9"), Settings.production())
                        .refused())
                .extracting(Refusal::reason)
                .containsExactly("in a cluster it would be called as ACME_9 is");
    }

    @Test
    void theExampleIsWholeAndItsTestsSucceed() {
        Pack pack = Pack.load(ACME);
        assertThat(pack.faults()).isEmpty();
        assertThat(pack.policies()).hasSize(3);
        assertThat(PackTests.run(pack)).hasSize(10).allSatisfy(result -> assertThat(result.succeeded())
                .as("%s %s: %s", result.policy(), result.fixture(), result.reason())
                .isTrue());
        assertThat(PackTests.untested(pack)).isEmpty();
        assertThat(AdmissionPolicies.of(pack).refused()).isEmpty();
    }
}
