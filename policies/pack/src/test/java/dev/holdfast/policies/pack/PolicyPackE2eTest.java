package dev.holdfast.policies.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.kubernetes.apps.v1.Deployment;
import com.pulumi.kubernetes.apps.v1.DeploymentArgs;
import com.pulumi.kubernetes.apps.v1.inputs.DeploymentSpecArgs;
import com.pulumi.kubernetes.autoscaling.v2.HorizontalPodAutoscaler;
import com.pulumi.kubernetes.autoscaling.v2.HorizontalPodAutoscalerArgs;
import com.pulumi.kubernetes.autoscaling.v2.inputs.CrossVersionObjectReferenceArgs;
import com.pulumi.kubernetes.autoscaling.v2.inputs.HorizontalPodAutoscalerSpecArgs;
import com.pulumi.kubernetes.core.v1.Namespace;
import com.pulumi.kubernetes.core.v1.NamespaceArgs;
import com.pulumi.kubernetes.core.v1.inputs.ContainerArgs;
import com.pulumi.kubernetes.core.v1.inputs.EnvVarArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.PodTemplateSpecArgs;
import com.pulumi.kubernetes.core.v1.inputs.SecurityContextArgs;
import com.pulumi.kubernetes.meta.v1.inputs.LabelSelectorArgs;
import com.pulumi.kubernetes.meta.v1.inputs.ObjectMetaArgs;
import com.pulumi.resources.ComponentResource;
import dev.holdfast.kubernetes.application.HoldfastApplication;
import dev.holdfast.kubernetes.application.HoldfastApplicationArgs;
import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.PulumiStack;
import dev.holdfast.kubernetes.harness.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real engine asks the pack, as it starts from its jars, about programs in Java and in JavaScript. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class PolicyPackE2eTest {
    private static final String CANARY = "canary-7c1e09";
    private static final long LIMIT_SECONDS = 120;

    private final Path pack = Path.of("").toAbsolutePath();
    private final TestCluster cluster;
    private final PulumiEngine engine;
    private final PulumiStack stack;

    @TempDir
    private Path folder = Path.of("");

    PolicyPackE2eTest(TestCluster cluster) {
        this.cluster = cluster;
        this.engine = PulumiEngine.start(cluster, Map.of("PATH", path(cluster)));
        this.stack = engine.stack("judged", "production");
    }

    private String path(TestCluster cluster) {
        return cluster.programs() + ":" + pack.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin";
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void threeByzantineValidatorsAreRefused() throws IOException {
        EngineRun run = preview(metaNode("replicas: {total: 5,", "replicas: {total: 3,"))
                .expectFailure();

        assertThat(run.output())
                .contains("[mandatory]", "holdfast", "K41a", "metanode-validator")
                .contains(
                        "metadata.annotations[holdfast.dev/consensus]: 3 members of which some may lie bear no fault; "
                                + "the fewest that bear one are 4");
    }

    @Test
    void aLiteralSecretIsRefusedAndNeverShown() throws IOException {
        EngineRun run = preview(
                        metaNode("METANODE_ROLE: blockchain", "METANODE_ROLE: blockchain\n      API_TOKEN: " + CANARY))
                .expectFailure();

        assertThat(run.output())
                .contains("[mandatory]", "K21", "API_TOKEN", "metanode-blockchain")
                .doesNotContain(CANARY);
    }

    @Test
    void aSecretOfPulumiIsNeverShown() throws IOException {
        EngineRun run = preview(
                context -> deployment("judged", Output.ofSecret(CANARY), false), only("{\"K21a\": \"mandatory\"}"));

        assertThat(run.output()).doesNotContain(CANARY);
    }

    /** Grafana has one pod: what it knows is in a file that two cannot share. */
    @Test
    void metaNodeIsDeployedAsItIs() throws IOException {
        EngineRun run = preview(metaNode("", ""), "{\"K29d\": \"advisory\"}").expectSuccess();

        assertThat(run.output()).contains("Policies:", "holdfast").doesNotContain("[mandatory]");
    }

    @Test
    void whatIsAdvisedDoesNotStop() throws IOException {
        String advice = only("{\"K12a\": \"advisory\"}");

        EngineRun run = preview(context -> deployment("judged", Output.of("x"), true), advice)
                .expectSuccess();

        assertThat(run.output())
                .contains("[advisory]", "K12a")
                .contains("spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation: "
                        + "container api: allowPrivilegeEscalation is not set, and true by default.")
                .contains("Set securityContext.allowPrivilegeEscalation to false.");
    }

    @Test
    void aRuleIsTurnedOff() throws IOException {
        Consumer<Context> program = context -> deployment("judged", Output.of("x"), true);

        assertThat(preview(program, only("{\"K12a\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("K12a");
        assertThat(preview(program, only("{\"K12a\": \"disabled\"}"))
                        .expectSuccess()
                        .output())
                .doesNotContain("K12a");
    }

    /** The Deployment has a user of number 20000. */
    @Test
    void aParameterChangesTheVerdict() throws IOException {
        Consumer<Context> program = context -> deployment("judged", Output.of("x"), true);

        assertThat(preview(program, only("{\"K11b\": \"mandatory\"}"))
                        .expectSuccess()
                        .output())
                .doesNotContain("K11b");
        assertThat(preview(program, only("{\"K11b\": {\"enforcementLevel\": \"mandatory\", \"minimum\": 30000}}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]", "K11b", "container api runs as user 20000");
    }

    @Test
    void aRuleOnTheStackIsAdvisedOrEnforcedOrOff() throws IOException {
        Consumer<Context> program = context -> autoscaler(1);

        assertThat(preview(program, only("{\"K29a\": \"advisory\"}"))
                        .expectSuccess()
                        .output())
                .contains("[advisory]", "K29a", "minReplicas is 1, below 2");
        assertThat(preview(program, only("{\"K29a\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]", "K29a", "minReplicas is 1, below 2");
        assertThat(preview(program, only("{\"K29a\": {\"enforcementLevel\": \"mandatory\", \"minimum\": 1}}"))
                        .expectSuccess()
                        .output())
                .doesNotContain("K29a");
        assertThat(preview(program, "{\"all\": \"disabled\"}").expectSuccess().output())
                .doesNotContain("K29a", "[advisory]", "[mandatory]");
        // Nothing mends a stack.
        assertThat(preview(program, only("{\"K29a\": \"remediate\"}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]", "K29a");
    }

    @Test
    void ownPoliciesAreThoseOfThePack() throws IOException {
        Consumer<Context> program = context -> deployment("judged", Output.ofSecret(CANARY), false);
        Path acme = Files.createDirectories(folder.resolve("acme"));
        Files.writeString(
                acme.resolve("PulumiPolicy.yaml"),
                """
                runtime:
                  name: holdfast
                  options:
                    packs: [policies]
                """);
        Files.writeString(
                Files.createDirectories(acme.resolve("policies")).resolve("team.yaml"),
                """
                id: ACME-001
                title: Deployments name their team
                for: [kubernetes/Deployment]
                parameters: {letters: {default: 1, description: the fewest letters of a team, least: 1, most: 9}}
                require: size(object.metadata.?labels.team.orValue("")) >= params.letters
                message: "'no team on ' + object.metadata.name + object.spec.template.spec.containers[0].env[0].value"
                field: metadata.labels
                remediation: Add the label team.
                """);

        assertThat(previewBy(acme, program, only("{\"ACME-001\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]", "ACME-001", "Deployments name their team.", "no team on api(secret)")
                .contains("metadata.labels: ", "Add the label team.")
                .doesNotContain(CANARY);
        assertThat(previewBy(acme, program, only("{\"ACME-001\": \"advisory\", \"K12a\": \"advisory\"}"))
                        .expectSuccess()
                        .output())
                .contains("[advisory]", "ACME-001", "K12a");
        assertThat(previewBy(
                                acme,
                                program,
                                only("{\"ACME-001\": {\"enforcementLevel\": \"mandatory\", \"letters\": 10}}"))
                        .expectFailure()
                        .output())
                .contains("ACME-001", "letters");

        Files.writeString(
                acme.resolve("policies/team.yaml"),
                """
                id: ACME-001
                title: Deployments name their team
                for: [kubernetes/Deployment]
                require: objct.metadata.labels.team != ""
                """);

        assertThat(previewBy(acme, program, "{}").expectFailure().output())
                .contains("the own policies in policies cannot be used:", "policies/team.yaml:4:10: ", "objct")
                .doesNotContain("Exception");
    }

    @Test
    void ownPoliciesAreOnComponentsToo() throws IOException {
        Path acme = Files.createDirectories(folder.resolve("acme"));
        Files.writeString(acme.resolve("PulumiPolicy.yaml"), "runtime: {name: holdfast, options: {packs: .}}\n");
        Files.writeString(
                acme.resolve("site.yaml"),
                """
                id: ACME-002
                title: There is one site only
                for: ["pulumi/acme:web:Site"]
                require: "false"
                """);

        assertThat(previewBy(
                                acme,
                                context -> new ComponentResource("acme:web:Site", "shop"),
                                only("{\"ACME-002\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]  ACME-002  (acme:web:Site: shop)", "There is one site only.");
    }

    /** The language host for Java takes the program for Maven, and it starts the jar. */
    @Test
    void theLanguageHostForJavaStartsThePackFromItsJar() throws IOException {
        Consumer<Context> program = context -> deployment("judged", Output.of("x"), true);

        assertThat(previewBy(pack.resolve("java"), program, only("{\"K12a\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("[mandatory]", "K12a");
    }

    @Test
    void aParameterOutOfItsRangeIsRefused() throws IOException {
        EngineRun run = preview(
                        context -> deployment("judged", Output.of("x"), false),
                        only("{\"K29a\": {\"enforcementLevel\": \"mandatory\", \"minimum\": -1}}"))
                .expectFailure();

        assertThat(run.output()).contains("K29a", "minimum");
    }

    @Test
    void aMisspeltConfigurationIsRefused() throws IOException {
        Consumer<Context> program = context -> deployment("judged", Output.of("x"), true);

        assertThat(preview(program, only("{\"K299\": \"mandatory\"}"))
                        .expectFailure()
                        .output())
                .contains("there is no policy 'K299' in policy pack 'holdfast@");
        assertThat(preview(program, only("{\"K11b\": {\"enforcementLevel\": \"mandatory\", \"minimun\": 30000}}"))
                        .expectFailure()
                        .output())
                .contains("policy 'K11b' has no setting 'minimun'; it has minimum");
    }

    @Test
    void aProgramInJavaScriptIsJudged() throws Exception {
        Path program = Path.of("src/test/javascript/inline.js").toAbsolutePath();
        Path config = Files.writeString(folder.resolve("config.json"), only("{\"K12a\": \"mandatory\"}"));
        Path log = folder.resolve("node.log");
        ProcessBuilder node = new ProcessBuilder("node", program.toString(), pack.toString(), config.toString())
                .directory(Files.createDirectories(folder.resolve("javascript")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        node.environment().clear();
        node.environment().putAll(engine.environment());
        node.environment()
                .put("NODE_PATH", cluster.programs().resolve("node_modules").toString());
        Process process = node.start();
        try {
            assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }

        assertThat(Files.readString(log))
                .contains(
                        "K12a",
                        "container api: allowPrivilegeEscalation is not set, and true by default",
                        "the preview failed");
    }

    @Test
    void aRemediationReachesTheCluster() throws IOException {
        String namespace = "remedied";
        Consumer<Context> program = context -> {
            new Namespace(
                    namespace,
                    NamespaceArgs.builder()
                            .metadata(ObjectMetaArgs.builder().name(namespace).build())
                            .build());
            deployment(namespace, Output.of("x"), true);
        };

        EngineRun run = stack.up(program, flags(pack, only("{\"K12a\": \"remediate\"}")))
                .expectSuccess();

        assertThat(run.output()).contains("[remediate]", "K12a");
        var deployed = cluster.client()
                .apps()
                .deployments()
                .inNamespace(namespace)
                .withName("api")
                .get();
        assertThat(deployed.getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0)
                        .getSecurityContext()
                        .getAllowPrivilegeEscalation())
                .isFalse();
    }

    /** The reference system with a change to its topology. */
    private Consumer<Context> metaNode(String before, String after) throws IOException {
        String text = Files.readString(Path.of("../../examples/metanode/topology.yaml"));
        assertThat(text).contains(before);
        Path patches = Path.of("../../examples/metanode/patches");
        if (Files.isDirectory(patches)) {
            Path copy = Files.createDirectories(folder.resolve("patches"));
            try (var files = Files.list(patches)) {
                for (Path patch : files.toList()) {
                    Files.copy(patch, copy.resolve(patch.getFileName()));
                }
            }
        }
        Path topology = Files.writeString(folder.resolve("topology.yaml"), text.replace(before, after));
        return context -> new HoldfastApplication(
                "metanode",
                HoldfastApplicationArgs.builder()
                        .topology(topology.toString())
                        .region("us-east-1")
                        .build());
    }

    /** One Deployment as people write them, with little said. */
    private static void deployment(String namespace, Output<String> token, boolean bare) {
        new Deployment(
                "api",
                DeploymentArgs.builder()
                        .metadata(ObjectMetaArgs.builder()
                                .name("api")
                                .namespace(namespace)
                                .annotations(Map.of("pulumi.com/skipAwait", "true"))
                                .build())
                        .spec(DeploymentSpecArgs.builder()
                                .replicas(1)
                                .selector(LabelSelectorArgs.builder()
                                        .matchLabels(Map.of("app", "api"))
                                        .build())
                                .template(PodTemplateSpecArgs.builder()
                                        .metadata(ObjectMetaArgs.builder()
                                                .labels(Map.of("app", "api"))
                                                .build())
                                        .spec(PodSpecArgs.builder()
                                                .containers(ContainerArgs.builder()
                                                        .name("api")
                                                        .image("registry.example/api:1")
                                                        .securityContext(SecurityContextArgs.builder()
                                                                .runAsUser(20_000)
                                                                .build())
                                                        .env(
                                                                bare
                                                                        ? List.of()
                                                                        : List.of(EnvVarArgs.builder()
                                                                                .name("API_TOKEN")
                                                                                .value(token)
                                                                                .build()))
                                                        .build())
                                                .build())
                                        .build())
                                .build())
                        .build());
    }

    private static void autoscaler(int least) {
        new HorizontalPodAutoscaler(
                "api",
                HorizontalPodAutoscalerArgs.builder()
                        .metadata(ObjectMetaArgs.builder()
                                .name("api")
                                .namespace("judged")
                                .build())
                        .spec(HorizontalPodAutoscalerSpecArgs.builder()
                                .minReplicas(least)
                                .maxReplicas(4)
                                .scaleTargetRef(CrossVersionObjectReferenceArgs.builder()
                                        .apiVersion("apps/v1")
                                        .kind("Deployment")
                                        .name("api")
                                        .build())
                                .build())
                        .build());
    }

    /** A configuration in which only the named rules are on. */
    private static String only(String rules) {
        return "{\"all\": \"disabled\", " + rules.substring(1);
    }

    private EngineRun preview(Consumer<Context> program) {
        return stack.preview(program, "--policy-pack=" + pack);
    }

    private EngineRun preview(Consumer<Context> program, String config) throws IOException {
        return previewBy(pack, program, config);
    }

    private EngineRun previewBy(Path judge, Consumer<Context> program, String config) throws IOException {
        return stack.preview(program, flags(judge, config));
    }

    private String[] flags(Path judge, String config) throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), config);
        return new String[] {"--policy-pack=" + judge, "--policy-pack-config=" + file};
    }
}
