package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.PulumiStack;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.harness.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Both stacks run from the jar, through Pulumi's language host for Java and without Maven. */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
class PrebuiltJarE2eTest {

    private final TestCluster cluster;
    private final PulumiEngine engine;

    @TempDir
    private Path folder = Path.of("");

    PrebuiltJarE2eTest(TestCluster cluster) {
        this.cluster = cluster;
        this.engine = PulumiEngine.start(cluster);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void topologyIsDeployed() throws IOException {
        Path project = project("prebuilt");
        Files.writeString(project.resolve("topology.yaml"), TestTopologies.store("from-jar"));
        PulumiStack stack = engine.hostedStack(project, "production");
        // A path from the project's folder; the kubeconfig is that of the engine's environment.
        stack.config("topology", "topology.yaml");
        stack.secretsAt(Map.of("secrets.token.value", "only for tests"));

        stack.up().expectSuccess();

        assertThat(stack.up().expectSuccess().changes()).isEmpty();
        assertThat(stack.outputs().path("namespace").asText()).isEqualTo("from-jar");
        assertReady("from-jar");
    }

    @Test
    void whatIsWrongIsSaidWithoutAStackTrace() throws IOException {
        PulumiStack stack = engine.hostedStack(project("prebuilt"), "production");

        EngineRun preview = stack.preview().expectFailure();

        assertThat(preview.output())
                .contains("configuration holdfast-kubernetes:topology: the topology to deploy is missing")
                .doesNotContain("\tat ", "unhandled exception");
    }

    @Test
    void shopIsDeployed() throws IOException {
        PulumiStack stack = engine.hostedStack(project("shop"), "production");

        stack.up().expectSuccess();

        assertThat(stack.up().expectSuccess().changes()).isEmpty();
        assertReady("shop");
    }

    private void assertReady(String namespace) {
        TestCluster.await(
                "all pods of " + namespace + " are ready",
                Duration.ofSeconds(60),
                () -> Workload.in(cluster.client(), namespace).stream().allMatch(Workload::isReady));
        assertThat(Workload.in(cluster.client(), namespace)).isNotEmpty();
    }

    /** A copy of a project's folder, since its configuration is written there, beside the jars that it names. */
    private Path project(String name) throws IOException {
        copy(Path.of(name), folder.resolve(name));
        copy(Path.of("target"), folder.resolve("target"));
        return folder.resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
