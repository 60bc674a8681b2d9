package dev.holdfast.policies.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Struct;
import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.rule.Family;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pulumirpc.AnalyzerOuterClass.AnalyzeDiagnostic;
import pulumirpc.AnalyzerOuterClass.AnalyzeStackRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerResource;
import pulumirpc.AnalyzerOuterClass.EnforcementLevel;
import pulumirpc.AnalyzerOuterClass.PolicyInfo;
import pulumirpc.AnalyzerOuterClass.PolicySeverity;
import pulumirpc.AnalyzerOuterClass.PolicyType;

/** The rules as policies, as the engine hears of them. */
class HoldfastPackTest {
    private static final String DEPLOYMENT = "kubernetes:apps/v1:Deployment";
    private static final String DATABASE = "aws:rds/instance:Instance";

    private final AskedPack pack = new AskedPack(Path.of("no-such-folder"));

    @AfterEach
    void close() {
        pack.close();
    }

    @Test
    void everyRuleOnKubernetesAndAwsIsAPolicy() {
        List<PolicyInfo> policies = pack.policies();

        assertThat(policies)
                .extracting(PolicyInfo::getName)
                .containsExactlyElementsOf(Catalogue.all().stream()
                        .filter(rule -> rule.info().family() == Family.KUBERNETES
                                || rule.info().family() == Family.AWS)
                        .map(rule -> rule.info().id())
                        .toList());
        assertThat(policies).allSatisfy(policy -> {
            assertThat(policy.getDescription()).isNotBlank();
            assertThat(policy.getRemediationSteps()).isNotBlank();
        });
        assertThat(pack.policy("K12a").getEnforcementLevel()).isEqualTo(EnforcementLevel.MANDATORY);
        assertThat(pack.policy("K12a").getSeverity()).isEqualTo(PolicySeverity.POLICY_SEVERITY_HIGH);
        assertThat(pack.policy("K12a").getPolicyType()).isEqualTo(PolicyType.POLICY_TYPE_RESOURCE);
        assertThat(pack.policy("A07").getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
        assertThat(pack.policy("A10a").getPolicyType()).isEqualTo(PolicyType.POLICY_TYPE_STACK);
        Struct days = pack.policy("A01")
                .getConfigSchema()
                .getProperties()
                .getFieldsOrThrow("days")
                .getStructValue();
        assertThat(days.getFieldsOrThrow("default").getNumberValue()).isEqualTo(7);
        assertThat(days.getFieldsOrThrow("maximum").getNumberValue()).isEqualTo(35);
    }

    @Test
    void aFindingIsAViolationWithItsFieldAndItsRemedy() {
        AnalyzeDiagnostic said =
                pack.said(DEPLOYMENT, deployment(Map.of(), "api:1"), "K12a").get(0);

        assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.MANDATORY);
        assertThat(said.getUrn()).isEqualTo("urn:one");
        assertThat(said.getMessage())
                .isEqualTo("Containers cannot gain privileges that they did not start with.\n"
                        + "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation: "
                        + "container api: allowPrivilegeEscalation is not set, and true by default.\n"
                        + "Set securityContext.allowPrivilegeEscalation to false.");
    }

    @Test
    void aWaiverAtTheObjectCounts() {
        Map<String, ?> waived = Map.of("holdfast.dev/waive-K12a", "until 2999-06-30: the vendor's image needs it");
        Map<String, ?> expired = Map.of("holdfast.dev/waive-K12a", "until 2020-06-30: the vendor's image needs it");

        AnalyzeDiagnostic said =
                pack.said(DEPLOYMENT, deployment(waived, "api:1"), "K12a").get(0);

        assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
        assertThat(said.getMessage()).endsWith("Waived until 2999-06-30: the vendor's image needs it");
        assertThat(pack.said(DEPLOYMENT, deployment(expired, "api:1"), "K12a"))
                .extracting(AnalyzeDiagnostic::getEnforcementLevel)
                .containsExactly(EnforcementLevel.MANDATORY);
    }

    @Test
    void whatIsNotKnownYetIsUndecided() {
        AnalyzeDiagnostic said = pack.said(DATABASE, Map.of("backupRetentionPeriod", AskedPack.UNKNOWN), "A01")
                .get(0);

        assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
        assertThat(said.getMessage())
                .startsWith("can't run policy 'A01' from policy pack 'holdfast@")
                .endsWith("during preview: a value that it needs is not known yet");
    }

    /** One of them may be a waiver. */
    @Test
    void annotationsThatAreNotKnownYetLeaveItUndecided() {
        Map<String, Object> deployment = new HashMap<>(deployment(Map.of(), "api:1"));
        deployment.put("metadata", Map.of("name", "api", "annotations", AskedPack.UNKNOWN));

        AnalyzeDiagnostic said = pack.said(DEPLOYMENT, deployment, "K12a").get(0);

        assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
        assertThat(said.getMessage()).startsWith("can't run policy 'K12a'");
    }

    @Test
    void aWaiverThatIsNotKnownYetLeavesItUndecided() {
        Map<String, ?> annotations = Map.of("holdfast.dev/waive-K12a", AskedPack.UNKNOWN);

        assertThat(pack.said(DEPLOYMENT, deployment(annotations, "api:1"), "K12a"))
                .extracting(AnalyzeDiagnostic::getEnforcementLevel)
                .containsExactly(EnforcementLevel.ADVISORY);
    }

    @Test
    void aNamespaceThatPulumiMakesUpIsOne() {
        Map<String, ?> metadata = Map.of("name", AskedPack.UNKNOWN, "namespace", AskedPack.UNKNOWN);

        assertThat(pack.stub()
                        .analyze(AskedPack.request(DEPLOYMENT, deployment(metadata, Map.of(), "api:1")))
                        .getDiagnosticsList())
                .noneMatch(said -> said.getMessage().startsWith("can't run"));
    }

    @Test
    void aParameterIsConfigured() {
        Map<String, ?> database = Map.of("backupRetentionPeriod", 7);
        assertThat(pack.said(DATABASE, database, "A01")).isEmpty();

        pack.configure("A01", EnforcementLevel.MANDATORY, Map.of("days", 14));

        assertThat(pack.said(DATABASE, database, "A01").get(0).getMessage())
                .contains("backups are kept for 7 d, less than 14 d");
    }

    @Test
    void aFixIsARemediation() {
        pack.configure("K12a", EnforcementLevel.REMEDIATE, Map.of());

        Struct mended = pack.stub()
                .remediate(AskedPack.request(DEPLOYMENT, deployment(Map.of(), "api:1")))
                .getRemediations(0)
                .getProperties();

        assertThat(pack.said(DEPLOYMENT, mended, "K12a")).isEmpty();
        assertThat(mended.toString()).contains("allowPrivilegeEscalation", "api:1");
    }

    @Test
    void aVoteIsJudgedByWhatTheObjectSaysOfIt() {
        Map<String, ?> three = Map.of("holdfast.dev/consensus", "byzantine members=3 quorum=3");

        assertThat(pack.said("kubernetes:apps/v1:StatefulSet", statefulSet(three), "K41a"))
                .extracting(AnalyzeDiagnostic::getMessage)
                .singleElement()
                .asString()
                .contains("the fewest that bear one are 4");
    }

    @Test
    void theStackIsSeenAsAWhole() {
        AnalyzeStackRequest request = AnalyzeStackRequest.newBuilder()
                .addResources(AnalyzerResource.newBuilder()
                        .setType("aws:s3/bucketV2:BucketV2")
                        .setUrn("urn:bucket")
                        .setName("data")
                        .setProperties(AskedPack.struct(Map.of("bucket", "shop-data"))))
                .build();

        assertThat(pack.stub().analyzeStack(request).getDiagnosticsList())
                .filteredOn(said -> said.getPolicyName().equals("A10a"))
                .extracting(AnalyzeDiagnostic::getUrn)
                .containsExactly("urn:bucket");
    }

    private static Map<String, ?> deployment(Map<String, ?> annotations, String image) {
        return deployment(Map.of("name", "api", "namespace", "shop"), annotations, image);
    }

    private static Map<String, ?> deployment(Map<String, ?> names, Map<String, ?> annotations, String image) {
        Map<String, Object> metadata = new HashMap<>(names);
        metadata.put("annotations", annotations);
        return Map.of(
                "apiVersion",
                "apps/v1",
                "kind",
                "Deployment",
                "metadata",
                metadata,
                "spec",
                Map.of(
                        "template",
                        Map.of("spec", Map.of("containers", List.of(Map.of("name", "api", "image", image))))));
    }

    private static Map<String, ?> statefulSet(Map<String, ?> annotations) {
        return Map.of(
                "apiVersion",
                "apps/v1",
                "kind",
                "StatefulSet",
                "metadata",
                Map.of("name", "validator", "annotations", annotations),
                "spec",
                Map.of("replicas", 3));
    }
}
