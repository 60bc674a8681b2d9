package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.exceptions.RunException;
import dev.holdfast.kubernetes.application.ApplicationRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    @TempDir
    private Path folder = Path.of("");

    private String topology = "";
    private String kubeconfig = "";

    @BeforeEach
    void files() throws IOException {
        topology = Files.writeString(folder.resolve("topology.yaml"), TestTopologies.store("store"))
                .toString();
        kubeconfig = Files.writeString(folder.resolve("kubeconfig"), "kind: Config\n")
                .toString();
    }

    @Test
    void readsTheConfigurationAsTheSdkDoes() {
        Preparation ahead = Preparation.begin(
                environment("{\"shop:topology\": \"" + topology + "\", \"shop:config:region\": \"home\"}"));

        assertThat(ahead.settings().topology()).hasToString(topology);
        assertThat(ahead.settings().region()).contains("home");
        assertThat(ahead.settings().access().kubeconfig()).isEmpty();
    }

    @Test
    void plansOnce() {
        Preparation ahead = Preparation.begin(environment("{\"shop:topology\": \"" + topology + "\"}"));

        assertThat(ahead.system()).isSameAs(ahead.system().planned());
    }

    @Test
    void faultOfTheTopologyComesOutAsItIs() {
        Preparation ahead = Preparation.begin(
                environment("{\"shop:topology\": \"" + topology + "\", \"shop:environment\": \"nowhere\"}"));

        assertThat(ahead.settings().environment()).contains("nowhere");
        assertThatThrownBy(ahead::system)
                .cause()
                .isInstanceOf(ApplicationRefused.class)
                .hasMessageContaining("there is no environment 'nowhere'");
    }

    @Test
    void faultOfTheConfigurationComesOutAsItIs() {
        Preparation ahead = Preparation.begin(environment("{}"));

        assertThatThrownBy(ahead::settings)
                .hasCauseInstanceOf(RunException.class)
                .hasRootCauseMessage("configuration shop:topology: the topology to deploy is missing;"
                        + " set it with `pulumi config set topology FILE`");
        assertThatThrownBy(ahead::system).hasCauseInstanceOf(RunException.class);
    }

    private Map<String, String> environment(String config) {
        return Map.of("PULUMI_PROJECT", "shop", "PULUMI_CONFIG", config, "KUBECONFIG", kubeconfig);
    }
}
