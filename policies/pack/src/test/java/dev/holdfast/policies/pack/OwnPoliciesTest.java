package dev.holdfast.policies.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pulumirpc.AnalyzerOuterClass.AnalyzeDiagnostic;
import pulumirpc.AnalyzerOuterClass.EnforcementLevel;
import pulumirpc.AnalyzerOuterClass.PolicyInfo;
import pulumirpc.AnalyzerOuterClass.PolicyType;

/** Policies in CEL are policies of the pack whose {@code PulumiPolicy.yaml} names their folder. */
class OwnPoliciesTest {
    private static final String DEPLOYMENT = "kubernetes:apps/v1:Deployment";
    private static final String BUCKET = "aws:s3/bucketV2:BucketV2";
    private static final String CANARY = "canary-7c1e09";

    private static final String REPLICAS =
            """
            id: ACME-002
            title: Large deployments are approved
            severity: warning
            for: [kubernetes/apps/v1/Deployment, compose/service]
            parameters: {most: {default: 10, description: replicas that need no approval, least: 1, most: 100}}
            require: object.spec.replicas <= params.most
            message: "string(object.spec.replicas) + ' replicas, of at most ' + string(params.most)"
            field: spec.replicas
            remediation: Ask the platform team.
            """;

    private static final String OWNER =
            """
            id: ACME-004
            title: Buckets have an owner!
            for: [aws:s3/bucketV2:BucketV2]
            require: object.?tags.owner.orValue("") != ""
            message: "'nobody owns ' + object.bucket"
            """;

    @TempDir
    private Path home = Path.of("");

    @Test
    void theyAreOnKubernetesAndOnResourcesOfAwsAlike() throws IOException {
        pack("packs: acme", "acme/replicas.yaml", REPLICAS, "acme/deeper/owner.yaml", OWNER);

        try (AskedPack pack = new AskedPack(home)) {
            PolicyInfo replicas = pack.policy("ACME-002");
            assertThat(replicas.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
            assertThat(replicas.getPolicyType()).isEqualTo(PolicyType.POLICY_TYPE_RESOURCE);
            assertThat(replicas.getConfigSchema().getProperties().getFieldsMap())
                    .containsOnlyKeys("most");
            assertThat(pack.policy("ACME-004").getEnforcementLevel()).isEqualTo(EnforcementLevel.MANDATORY);
            assertThat(pack.policy("K12a").getName()).isEqualTo("K12a");

            assertThat(pack.said(DEPLOYMENT, deployment(11), "ACME-002"))
                    .extracting(AnalyzeDiagnostic::getMessage)
                    .containsExactly(
                            """
                            Large deployments are approved.
                            spec.replicas: 11 replicas, of at most 10.
                            Ask the platform team.""");
            assertThat(pack.said(DEPLOYMENT, deployment(10), "ACME-002")).isEmpty();
            assertThat(pack.said(BUCKET, Map.of("bucket", "logs"), "ACME-004"))
                    .extracting(AnalyzeDiagnostic::getMessage)
                    .singleElement()
                    .asString()
                    .startsWith("Buckets have an owner!\nnobody owns logs.");
            assertThat(pack.said(BUCKET, Map.of("tags", Map.of("owner", "web")), "ACME-004"))
                    .isEmpty();
            assertThat(pack.said("aws:s3/bucket:Bucket", Map.of("bucket", "logs"), "ACME-004"))
                    .isEmpty();
        }
    }

    @Test
    void theyAreOnResourcesOfAnyProviderAndOnComponents() throws IOException {
        pack(
                "packs: .",
                "owner.yaml",
                OWNER.replace(
                                "aws:s3/bucketV2:BucketV2",
                                "\"pulumi/gcp:storage/bucket:Bucket\", \"pulumi/acme:web:Site\"")
                        .replace("object.bucket", "object.name"));

        try (AskedPack pack = new AskedPack(home)) {
            for (String type : List.of("gcp:storage/bucket:Bucket", "acme:web:Site")) {
                assertThat(pack.said(type, Map.of("name", "logs"), "ACME-004"))
                        .extracting(AnalyzeDiagnostic::getMessage)
                        .singleElement()
                        .asString()
                        .startsWith("Buckets have an owner!\nnobody owns logs.");
                assertThat(pack.said(type, Map.of("tags", Map.of("owner", "web")), "ACME-004"))
                        .isEmpty();
            }
            assertThat(pack.said("acme:web:Page", Map.of("name", "logs"), "ACME-004"))
                    .isEmpty();
        }

        pack("packs: .", "owner.yaml", OWNER.replace("aws:s3", "pulumi/aws:s3"));
        assertRefused("owner.yaml:3:7: resources of AWS are written without pulumi/: aws:s3/bucketV2:BucketV2");
        pack(
                "packs: .",
                "owner.yaml",
                OWNER.replace("aws:s3/bucketV2:BucketV2", "\"pulumi/kubernetes:apps/v1:Deployment\""));
        assertRefused("objects of Kubernetes are written as kubernetes/Deployment");
    }

    @Test
    void theirParametersAreConfigured() throws IOException {
        pack("packs: [acme]", "acme/replicas.yaml", REPLICAS);

        try (AskedPack pack = new AskedPack(home)) {
            pack.configure("ACME-002", EnforcementLevel.MANDATORY, Map.of("most", 3));

            AnalyzeDiagnostic said =
                    pack.said(DEPLOYMENT, deployment(4), "ACME-002").get(0);
            assertThat(said.getMessage()).contains("4 replicas, of at most 3");
            assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.MANDATORY);
        }
    }

    @Test
    void whatIsNotKnownYetIsUndecidedAndWhatIsSecretIsNotShown() throws IOException {
        pack("packs: acme", "acme/owner.yaml", OWNER);

        try (AskedPack pack = new AskedPack(home)) {
            Map<String, ?> unknown = Map.of("tags", Map.of("owner", AskedPack.UNKNOWN));
            AnalyzeDiagnostic undecided = pack.said(BUCKET, unknown, "ACME-004").get(0);
            assertThat(undecided.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
            assertThat(undecided.getMessage()).startsWith("can't run policy 'ACME-004'");

            assertThat(pack.said(BUCKET, Map.of("bucket", AskedPack.secret(CANARY)), "ACME-004"))
                    .extracting(AnalyzeDiagnostic::getMessage)
                    .singleElement()
                    .asString()
                    .contains("nobody owns (secret)")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void aWaiverAtTheObjectCounts() throws IOException {
        pack("packs: acme", "acme/replicas.yaml", REPLICAS);

        try (AskedPack pack = new AskedPack(home)) {
            pack.configure("ACME-002", EnforcementLevel.MANDATORY, Map.of());
            Map<String, ?> waived = Map.of(
                    "apiVersion",
                    "apps/v1",
                    "kind",
                    "Deployment",
                    "metadata",
                    Map.of(
                            "name",
                            "api",
                            "annotations",
                            Map.of("holdfast.dev/waive-ACME-002", "until 2999-06-30: sale")),
                    "spec",
                    Map.of("replicas", 11));

            AnalyzeDiagnostic said = pack.said(DEPLOYMENT, waived, "ACME-002").get(0);

            assertThat(said.getEnforcementLevel()).isEqualTo(EnforcementLevel.ADVISORY);
            assertThat(said.getMessage()).endsWith("Waived until 2999-06-30: sale");
        }
    }

    @Test
    void whatIsOnlyForFilesIsLeftOut() throws IOException {
        pack("packs: acme", "acme/compose.yaml", REPLICAS.replace("kubernetes/apps/v1/Deployment, ", ""));

        try (AskedPack pack = new AskedPack(home)) {
            assertThat(pack.policies()).extracting(PolicyInfo::getName).doesNotContain("ACME-002");
        }
    }

    @Test
    void allThatIsWrongIsSaidBeforeAnythingRuns() throws IOException {
        pack(
                "packs: acme",
                "acme/replicas.yaml",
                REPLICAS.replace("object.spec.replicas <=", "objct.spec.replicas <="));
        assertRefused(
                "the own policies in " + home.resolve("acme") + " cannot be used:", "replicas.yaml:6:10", "objct");

        pack("packs: acme", "acme/replicas.yaml", REPLICAS.replace("ACME-002", "K12a"));
        assertRefused("replicas.yaml:1:5: the id K12a is taken by a rule that comes with Holdfast");

        pack("packs: acme", "acme/replicas.yaml", REPLICAS.replace("ACME-002", "all"));
        assertRefused("a policy cannot be called 'all'");

        pack("packs: [acme, other]", "acme/replicas.yaml", REPLICAS, "other/replicas.yaml", REPLICAS);
        assertRefused("the id ACME-002 is in the packs " + home.resolve("acme") + " and " + home.resolve("other"));

        pack("packs: gone");
        assertRefused(home.resolve("gone") + ": a pack is a folder; there is none");

        pack("pack: acme");
        assertRefused("PulumiPolicy.yaml:4: there is no option pack; there is packs, the folders of own policies");

        pack("packs: [{folder: acme}]");
        assertRefused("PulumiPolicy.yaml:4: packs is the path of a folder, or a list of such paths");

        Files.writeString(home.resolve("PulumiPolicy.yaml"), "runtime: [");
        assertRefused("PulumiPolicy.yaml:");
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(() -> HoldfastPack.in(home))
                .isInstanceOf(BadPack.class)
                .hasMessageContainingAll(words);
    }

    private static Map<String, ?> deployment(int replicas) {
        return Map.of(
                "apiVersion",
                "apps/v1",
                "kind",
                "Deployment",
                "metadata",
                Map.of("name", "api"),
                "spec",
                Map.of("replicas", replicas));
    }

    /** Writes a pack with its policies: paths and texts in turn. */
    private void pack(String option, String... files) throws IOException {
        Files.writeString(
                home.resolve("PulumiPolicy.yaml"),
                "runtime:\n  name: holdfast\n  options:\n    " + option + "\ndescription: Acme's\n");
        for (int i = 0; i < files.length; i += 2) {
            Path file = home.resolve(files[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i + 1]);
        }
    }
}
