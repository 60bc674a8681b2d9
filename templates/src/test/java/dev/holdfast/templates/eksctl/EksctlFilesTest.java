package dev.holdfast.templates.eksctl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The clusters that the ARA AI of the examples runs on. */
class EksctlFilesTest {
    private final List<RenderedFile> files = new EksctlFiles(new Renderer()).render(Resolving.example("ara-ai", null));

    @Test
    void aClusterForEachRegion() {
        assertThat(files)
                .extracting(file -> file.path().text())
                .containsExactly("eksctl/us-east-1.yaml", "eksctl/us-west-2.yaml");
        assertThat(new EksctlFiles(new Renderer()).render(Resolving.example("ara-ai", "dev")))
                .as("a laptop has the machines that it has")
                .isEmpty();
    }

    @Test
    void machines() {
        String text = files.get(0).text();
        Map<?, ?> cluster = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        assertThat((List<?>) cluster.get("nodeGroups"))
                .singleElement()
                .asInstanceOf(MAP)
                .containsEntry("minSize", 3)
                .containsEntry("maxSize", 20)
                .extractingByKey("instancesDistribution")
                .asInstanceOf(MAP)
                .containsEntry("onDemandBaseCapacity", 2)
                .containsEntry("onDemandPercentageAboveBaseCapacity", 0)
                .containsEntry("spotAllocationStrategy", "capacity-optimized");
        assertThat(text)
                .as("the network policies that are rendered have to be kept by somebody")
                .contains("enableNetworkPolicy")
                .contains("key: holdfast.dev/node-pool")
                .contains("volumeEncrypted: true");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }
}
