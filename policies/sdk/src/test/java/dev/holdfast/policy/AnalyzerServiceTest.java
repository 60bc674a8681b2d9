package dev.holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Empty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pulumirpc.AnalyzerGrpc;
import pulumirpc.AnalyzerOuterClass.AnalyzeDiagnostic;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzeStackRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerHandshakeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerInfo;
import pulumirpc.AnalyzerOuterClass.AnalyzerResource;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureRequest;
import pulumirpc.AnalyzerOuterClass.ConfigureAnalyzerRequest;
import pulumirpc.AnalyzerOuterClass.PolicyConfig;
import pulumirpc.AnalyzerOuterClass.PolicyNotApplicable;
import pulumirpc.AnalyzerOuterClass.PolicyType;
import pulumirpc.AnalyzerOuterClass.Remediation;

/** What the engine hears of a pack over its connection. */
class AnalyzerServiceTest {
    private final Asked test = new Asked(TestPack.pack());
    private final AnalyzerGrpc.AnalyzerBlockingStub pack = test.stub();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPackTellsWhatItHas() {
        pack.handshake(AnalyzerHandshakeRequest.getDefaultInstance());
        AnalyzerInfo info = pack.getAnalyzerInfo(Empty.getDefaultInstance());

        assertThat(info.getName()).isEqualTo("test");
        assertThat(info.getVersion()).isEqualTo("1.2.3");
        assertThat(info.getSupportsConfig()).isTrue();
        assertThat(info.getPoliciesList())
                .extracting(
                        policy -> policy.getName(),
                        policy -> policy.getEnforcementLevel(),
                        policy -> policy.getPolicyType())
                .contains(
                        tuple("replicas", EnforcementLevel.MANDATORY.wire(), PolicyType.POLICY_TYPE_RESOURCE),
                        tuple("label", EnforcementLevel.REMEDIATE.wire(), PolicyType.POLICY_TYPE_RESOURCE),
                        tuple("unique", EnforcementLevel.MANDATORY.wire(), PolicyType.POLICY_TYPE_STACK));
        Properties schema = Properties.of(info.getPolicies(0).getConfigSchema().getProperties());
        assertThat(schema.at("minimum", "type").text()).contains("integer");
        assertThat(schema.at("minimum", "default").whole()).hasValue(2);
        assertThat(schema.at("minimum", "maximum").whole()).hasValue(9);
        assertThat(info.getPolicies(1).hasConfigSchema()).isFalse();
        assertThat(pack.getPluginInfo(Empty.getDefaultInstance()).getVersion()).isEqualTo("1.2.3");
    }

    @Test
    void aViolationIsToldWithItsLevel() {
        List<AnalyzeDiagnostic> said = analyze("demo:index:Service", Map.of("replicas", 1));

        assertThat(said).hasSize(1);
        assertThat(said.get(0).getMessage()).isEqualTo("Enough replicas.\n1 of at least 2");
        assertThat(said.get(0).getEnforcementLevel()).isEqualTo(EnforcementLevel.MANDATORY.wire());
        assertThat(said.get(0).getUrn()).isEqualTo("urn:one");
        assertThat(said.get(0).getPolicyPackVersion()).isEqualTo("1.2.3");
        assertThat(analyze("demo:index:Service", Map.of("replicas", 2))).isEmpty();
        assertThat(analyze("demo:index:Other", Map.of("replicas", 1))).isEmpty();
    }

    @Test
    void whatIsNotKnownIsUndecidedAndOnlyAdvises() {
        List<AnalyzeDiagnostic> said = analyze("demo:index:Service", Map.of("replicas", Property.unknown()));

        assertThat(said).hasSize(1);
        assertThat(said.get(0).getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY.wire());
        assertThat(said.get(0).getMessage())
                .isEqualTo("can't run policy 'replicas' from policy pack 'test@v1.2.3' during preview: "
                        + "the property replicas is not known yet");
    }

    @Test
    void secretsAreTakenOutOfMessages() {
        List<AnalyzeDiagnostic> said = analyze("demo:index:Other", Map.of("says", Property.secret("hunter2-canary")));

        assertThat(said)
                .extracting(AnalyzeDiagnostic::getMessage)
                .containsExactly("Says what it sees.\nit says [secret]");
    }

    @Test
    void configurationSetsLevelsAndParameters() {
        configure("replicas", EnforcementLevel.ADVISORY, Map.of("minimum", 4));
        configureStack();

        List<AnalyzeDiagnostic> said = analyze("demo:index:Service", Map.of("replicas", 3));
        assertThat(said).extracting(AnalyzeDiagnostic::getMessage).containsExactly("Enough replicas.\n3 of at least 4");
        assertThat(said.get(0).getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY.wire());

        configure("replicas", EnforcementLevel.DISABLED, Map.of());
        assertThat(analyze("demo:index:Service", Map.of("replicas", 1))).isEmpty();
    }

    @Test
    void aConfigurationOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> configure("replica", EnforcementLevel.ADVISORY, Map.of()))
                .hasMessage("INVALID_ARGUMENT: there is no policy 'replica' in policy pack 'test@v1.2.3'");
        assertThatThrownBy(() -> configure("replicas", EnforcementLevel.ADVISORY, Map.of("minimun", 4)))
                .hasMessage("INVALID_ARGUMENT: policy 'replicas' has no setting 'minimun'; it has minimum");
        assertThatThrownBy(() -> configure("told", EnforcementLevel.ADVISORY, Map.of("minimum", 4)))
                .hasMessage(
                        "INVALID_ARGUMENT: policy 'told' has no setting 'minimum'; only its level can be configured");

        // The engine spreads it over all policies, and sends it as well.
        configure("all", EnforcementLevel.ADVISORY, Map.of());
    }

    @Test
    void aPackTellsHowItIsConfiguredToBeginWith() {
        PolicyPack configured = TestPack.pack()
                .configured("replicas", EnforcementLevel.ADVISORY, Map.of("minimum", 5))
                .metadata(PackMetadata.NONE.title("Tests").provider("demo").tags("one", "two"));
        try (Asked asked = new Asked(configured)) {
            AnalyzerInfo info = asked.stub().getAnalyzerInfo(Empty.getDefaultInstance());

            assertThat(info.getDisplayName()).isEqualTo("Tests");
            assertThat(info.getProvider()).isEqualTo("demo");
            assertThat(info.getTagsList()).containsExactly("one", "two");
            PolicyConfig initial = info.getInitialConfigOrThrow("replicas");
            assertThat(initial.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY.wire());
            assertThat(Properties.of(initial.getProperties()).whole("minimum")).hasValue(5);
            assertThat(asked.stub()
                            .analyze(request("demo:index:Service", Map.of("replicas", 4)))
                            .getDiagnosticsList())
                    .extracting(AnalyzeDiagnostic::getMessage)
                    .containsExactly("Enough replicas.\n4 of at least 5");
        }
    }

    @Test
    void whatIsAtStakeAndWhatIsKeptIsTold() {
        PolicyInfo kept = PolicyInfo.of("kept", "It is kept.")
                .severity(Severity.CRITICAL)
                .framework(new ComplianceFramework("CIS Kubernetes", "1.9", "5.2.6", "No privilege escalation"))
                .tags("pods");
        PolicyPack one = PolicyPack.of("one", "1.0.0")
                .with(ResourcePolicy.of(kept).validate((resource, run) -> run.violation("it is not")));
        try (Asked asked = new Asked(one)) {
            pulumirpc.AnalyzerOuterClass.PolicyInfo info =
                    asked.stub().getAnalyzerInfo(Empty.getDefaultInstance()).getPolicies(0);

            assertThat(info.getSeverity()).isEqualTo(Severity.CRITICAL.wire());
            assertThat(info.getFramework().getReference()).isEqualTo("5.2.6");
            assertThat(info.getTagsList()).containsExactly("pods");
            assertThat(asked.stub()
                            .analyze(request("demo:index:Service", Map.of()))
                            .getDiagnostics(0)
                            .getSeverity())
                    .isEqualTo(Severity.CRITICAL.wire());
        }
    }

    @Test
    void theConfigurationOfTheStackIsThereAndItsSecretsAreNotSaid() {
        PolicyPack regions = PolicyPack.of("regions", "1.0.0")
                .with(StackPolicy.of(
                        "region",
                        "The region is ours.",
                        (stack, run) -> run.violation(
                                run.deployment().config().text("aws:region").orElse("none") + " "
                                        + run.deployment()
                                                .config()
                                                .text("shop:password")
                                                .orElse("none") + " "
                                        + run.deployment().config())));
        try (Asked asked = new Asked(regions)) {
            asked.stub()
                    .configureStack(AnalyzerStackConfigureRequest.newBuilder()
                            .putConfig("aws:region", "eu-central-1")
                            .putConfig("shop:password", "hunter2-canary")
                            .addConfigSecretKeys("shop:password")
                            .build());

            assertThat(asked.stub()
                            .analyzeStack(AnalyzeStackRequest.getDefaultInstance())
                            .getDiagnostics(0)
                            .getMessage())
                    .startsWith("The region is ours.\neu-central-1 [secret] configuration [")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void whatSeveralPoliciesNeedIsMadeOnceForEachResource() {
        AtomicInteger made = new AtomicInteger();
        ResourcePolicy.Validation look = (resource, run) ->
                run.violation(run.once(String.class, () -> resource.urn() + " " + made.incrementAndGet()));
        PolicyPack two = PolicyPack.of("two", "1.0.0")
                .with(
                        ResourcePolicy.of("a", "A.").validate(look),
                        ResourcePolicy.of("b", "B.").validate(look));
        PolicyTrial trial = PolicyTrial.of(two);
        Resource resource = Resource.of("demo:index:Service", "one", Properties.of(Map.of()));

        assertThat(trial.validate(resource))
                .extracting(PolicyTrial.Diagnostic::message)
                .containsExactly("A.\n" + resource.urn() + " 1", "B.\n" + resource.urn() + " 1");
        assertThat(trial.validate(resource))
                .extracting(PolicyTrial.Diagnostic::message)
                .contains("A.\n" + resource.urn() + " 2");
    }

    @Test
    void anErrorIsNamedAsWell() {
        PolicyPack deep = PolicyPack.of("deep", "1.0.0")
                .with(ResourcePolicy.of("deep", "It ends.").validate((resource, run) -> {
                    throw new StackOverflowError();
                }));
        try (Asked asked = new Asked(deep)) {
            assertThatThrownBy(() -> asked.stub().analyze(request("demo:index:Service", Map.of())))
                    .hasMessageContaining(
                            "policy 'deep' of policy pack 'deep@v1.0.0' failed on urn:one: StackOverflowError");
        }
    }

    @Test
    void aPolicyThatFailsIsNamedWithoutAStackTrace() {
        assertThatThrownBy(() -> analyze("demo:index:Broken", Map.of("token", Property.secret("hunter2-canary"))))
                .hasMessageContaining("policy 'broken' of policy pack 'test@v1.2.3' failed on urn:one: "
                        + "IllegalStateException: no idea what [secret] is (TestPack.java:")
                .hasMessageNotContaining("hunter2")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aPolicyCanHaveNothingToSay() {
        configureStack();

        assertThat(pack.analyze(request("demo:index:Service", Map.of("replicas", 2)))
                        .getNotApplicableList())
                .extracting(PolicyNotApplicable::getPolicyName, PolicyNotApplicable::getReason)
                .containsExactlyInAnyOrder(
                        tuple("label", "it only mends"),
                        tuple("broken", "it does not look at this type"),
                        tuple("previewed", "it does not look at this type"),
                        tuple("picky", "it is a production"));
    }

    @Test
    void remediationsFollowEachOther() {
        configure("replicas", EnforcementLevel.REMEDIATE, Map.of("minimum", 3));

        List<Remediation> done = pack.remediate(request(
                        "demo:index:Service", Map.of("replicas", 1, "token", Property.secret("hunter2-canary"))))
                .getRemediationsList();

        assertThat(done).extracting(Remediation::getPolicyName).containsExactly("replicas", "label");
        Properties first = Properties.of(done.get(0).getProperties());
        Properties last = Properties.of(done.get(1).getProperties());
        assertThat(first.at("labels", "team").isPresent()).isFalse();
        assertThat(last.whole("replicas")).hasValue(3);
        assertThat(last.at("labels", "team").text()).contains("shop");
        assertThat(last.get("token").isSecret()).isTrue();
    }

    @Test
    void aRemediationThatChangesNothingIsNotTold() {
        Map<String, ?> mended = Map.of("labels", Map.of("team", "shop"));

        assertThat(pack.remediate(request("demo:index:Service", mended)).getRemediationsList())
                .isEmpty();
    }

    @Test
    void aRemediationThatMeetsAnUnknownSaysSo() {
        Map<String, ?> unknown = Map.of("labels", Property.unknown());

        assertThat(pack.remediate(request("demo:index:Service", unknown)).getRemediationsList())
                .extracting(Remediation::getDiagnostic)
                .containsExactly("can't run remediation 'label' from policy pack 'test@v1.2.3' during preview: "
                        + "the property labels is not known yet");
    }

    @Test
    void aStackPolicySeesAllResources() {
        AnalyzeStackRequest request = AnalyzeStackRequest.newBuilder()
                .addResources(service("a", 80))
                .addResources(service("b", 80))
                .addResources(service("c", 81))
                .build();

        assertThat(pack.analyzeStack(request).getDiagnosticsList())
                .extracting(AnalyzeDiagnostic::getUrn, AnalyzeDiagnostic::getMessage)
                .containsExactly(
                        tuple("urn:a", "Ports are used once.\na shares its port"),
                        tuple("urn:b", "Ports are used once.\nb shares its port"));
    }

    private static AnalyzerResource service(String name, int port) {
        return AnalyzerResource.newBuilder()
                .setType("demo:index:Service")
                .setUrn("urn:" + name)
                .setName(name)
                .setProperties(Wired.struct(Map.of("port", port)))
                .build();
    }

    private List<AnalyzeDiagnostic> analyze(String type, Map<String, ?> properties) {
        return pack.analyze(request(type, properties)).getDiagnosticsList();
    }

    private static AnalyzeRequest request(String type, Map<String, ?> properties) {
        return AnalyzeRequest.newBuilder()
                .setType(type)
                .setUrn("urn:one")
                .setName("one")
                .setProperties(Wired.struct(properties))
                .build();
    }

    private void configureStack() {
        pack.configureStack(AnalyzerStackConfigureRequest.newBuilder()
                .setProject("shop")
                .setStack("production")
                .build());
    }

    private void configure(String policy, EnforcementLevel level, Map<String, ?> properties) {
        Map<String, PolicyConfig> all = new HashMap<>();
        all.put(
                policy,
                PolicyConfig.newBuilder()
                        .setEnforcementLevel(level.wire())
                        .setProperties(Wired.struct(properties))
                        .build());
        pack.configure(
                ConfigureAnalyzerRequest.newBuilder().putAllPolicyConfig(all).build());
    }
}
