package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.test.PulumiTest;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyStackTest {

    @TempDir
    private Path folder = Path.of("");

    private Path topology = Path.of("");

    @BeforeEach
    void topology() throws IOException {
        topology = Files.writeString(folder.resolve("topology.yaml"), TestTopologies.store("store"));
    }

    @Test
    void systemStandsBelowTheProjectWithOneProvider() {
        MockedRun run = MockedRun.of(context -> TopologyStack.deploy(context, settings(Optional.empty())));

        Registered provider = run.resource("pulumi:providers:kubernetes", "cluster");
        assertThat(provider.inputs())
                .containsEntry("context", "kind")
                .containsEntry("enableServerSideApply", "true")
                .containsEntry("enableConfigMapMutable", "true")
                .containsEntry("enableSecretMutable", "true")
                .containsEntry("enablePatchForce", "true")
                .doesNotContainKey("kubeconfig");
        assertThat(run.resource("holdfast:kubernetes:Application", "project")).isNotNull();
        assertThat(run.objects()).hasSize(10).allSatisfy(object -> assertThat(object.name())
                .startsWith("project-"));
    }

    @Test
    void secretsOfTheConfigurationBecomeObjects() {
        MockedRun run = MockedRun.of(context -> TopologyStack.deploy(
                context, settings(Optional.of(Map.of("token", Map.of("value", Output.ofSecret("x")))))));

        assertThat(run.objects()).hasSize(11);
        assertThat(run.objects())
                .filteredOn(object -> object.kind().equals("Secret"))
                .hasSize(1);
    }

    @Test
    void exportsWhatAnOperatorNeedsNext() {
        MockedRun run = MockedRun.of(context -> TopologyStack.deploy(context, settings(Optional.empty())));

        assertThat(run.outputs())
                .containsOnlyKeys("namespace", "endpoints", "addresses", "connections", "requiredSecrets", "look");
        assertThat(PulumiTest.extractValue(run.outputs().get("requiredSecrets")))
                .isEqualTo(Map.of("token", List.of("value")));
        assertThat(PulumiTest.extractValue(run.outputs().get("look")))
                .isEqualTo("kubectl --context kind --namespace store get pods,services,persistentvolumeclaims");
    }

    @Test
    void registersNothingOfASystemThatIsRefused() {
        MockedRun run = MockedRun.run(
                context -> TopologyStack.deploy(
                        context,
                        new StackSettings(
                                topology,
                                Optional.of("nowhere"),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                new ClusterAccess(Optional.empty(), Optional.empty()))),
                true);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.objects()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains("nowhere").doesNotContain("\tat ");
    }

    private StackSettings settings(Optional<Map<String, Map<String, Output<String>>>> secrets) {
        return new StackSettings(
                topology,
                Optional.empty(),
                Optional.empty(),
                secrets,
                Set.of(),
                new ClusterAccess(Optional.empty(), Optional.of("kind")));
    }
}
