package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.pulumi.Config;
import com.pulumi.deployment.internal.DeploymentImpl;
import com.pulumi.exceptions.RunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackSettingsTest {

    @TempDir
    private Path folder = Path.of("");

    private String topology = "";
    private String kubeconfig = "";

    @BeforeEach
    void files() throws IOException {
        topology = Files.writeString(folder.resolve("topology.yaml"), "kind: Topology\n")
                .toString();
        kubeconfig = Files.writeString(folder.resolve("kubeconfig"), "kind: Config\n")
                .toString();
    }

    @Test
    void readsAllKeys() {
        StackSettings settings = settings(Map.of(
                "topology", topology,
                "environment", "dev",
                "region", "local",
                "kubeconfig", kubeconfig,
                "context", "kind",
                "secrets", "{\"state\": {\"app\": \"x\", \"admin\": \"y\"}}",
                "existingSecrets", "[\"rpc-tls\"]"));

        assertThat(settings.topology()).hasToString(topology);
        assertThat(settings.environment()).contains("dev");
        assertThat(settings.region()).contains("local");
        assertThat(settings.access().kubeconfig()).contains(kubeconfig);
        assertThat(settings.access().context()).contains("kind");
        assertThat(settings.secrets()).hasValueSatisfying(secrets -> {
            assertThat(secrets).containsOnlyKeys("state");
            assertThat(secrets.get("state")).containsOnlyKeys("admin", "app");
        });
        assertThat(settings.existingSecrets()).isEqualTo(Set.of("rpc-tls"));
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        StackSettings settings =
                StackSettings.of(config(Map.of("topology", topology, "region", " ")), Map.of("KUBECONFIG", kubeconfig));

        assertThat(settings.environment()).isEmpty();
        assertThat(settings.region()).isEmpty();
        assertThat(settings.secrets()).isEmpty();
        assertThat(settings.access().kubeconfig()).isEmpty();
    }

    @Test
    void takesTheTextOfAKubeconfig() {
        StackSettings settings = settings(Map.of("topology", topology, "kubeconfig", "kind: Config\nclusters: []\n"));

        assertThat(settings.access().kubeconfig()).contains("kind: Config\nclusters: []");
    }

    @Test
    void refusesToGuessTheTopology() {
        assertThatThrownBy(() -> settings(Map.of()))
                .isInstanceOf(RunException.class)
                .hasMessage("configuration shop:topology: the topology to deploy is missing; set it with"
                        + " `pulumi config set topology FILE`");
    }

    @Test
    void saysWhereItLookedForTheTopology() {
        assertThatThrownBy(() -> settings(Map.of("topology", "none.yaml")))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("configuration shop:topology: there is no file none.yaml in "
                        + Path.of("").toAbsolutePath());
    }

    @Test
    void refusesAPathWithoutKubeconfig() {
        assertThatThrownBy(() -> settings(Map.of("topology", topology, "kubeconfig", "/no/such/file")))
                .isInstanceOf(RunException.class)
                .hasMessage("configuration shop:kubeconfig: there is no file /no/such/file");
    }

    @Test
    void missesAKubeconfigBeforeTheProviderDoes() {
        assertThatThrownBy(() -> StackSettings.of(
                        config(Map.of("topology", topology)),
                        Map.of("HOME", folder.toString(), "KUBECONFIG", "/no/such/file:")))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("configuration shop:kubeconfig: there is no kubeconfig")
                .hasMessageContaining("~/.kube/config");
    }

    @Test
    void findsTheKubeconfigWhereKubectlDoes() throws IOException {
        Files.createDirectories(folder.resolve(".kube"));
        Files.writeString(folder.resolve(".kube/config"), "kind: Config\n");
        Config config = config(Map.of("topology", topology));

        assertThat(StackSettings.of(config, Map.of("HOME", folder.toString())).access())
                .isEqualTo(StackSettings.of(config, Map.of("KUBECONFIG", "/no/such/file:" + kubeconfig))
                        .access());
        assertThat(StackSettings.of(config, Map.of("KUBERNETES_SERVICE_HOST", "10.96.0.1"))
                        .access()
                        .kubeconfig())
                .isEmpty();
    }

    @Test
    void showsNoValueOfASecretThatIsInTheWrongForm() {
        assertThatThrownBy(() -> settings(Map.of("topology", topology, "secrets", "{\"state\": \"canary\"}")))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("configuration shop:secrets: ")
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }

    @Test
    void refusesExistingSecretsThatAreNoList() {
        assertThatThrownBy(() -> settings(Map.of("topology", topology, "existingSecrets", "rpc-tls")))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("configuration shop:existingSecrets: this is not a list of names");
    }

    private StackSettings settings(Map<String, String> values) {
        return StackSettings.of(config(values), Map.of("KUBECONFIG", kubeconfig));
    }

    private static Config config(Map<String, String> values) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        values.forEach((key, value) -> all.put("shop:" + key, value));
        return new Config(new DeploymentImpl.Config(all.build(), ImmutableSet.of()), "shop");
    }
}
