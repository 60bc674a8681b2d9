package dev.holdfast.templates.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopologyRendererTest {
    private static final Path METANODE = Path.of("..", "examples", "metanode", "topology.yaml");

    @Test
    void onlyKubernetesIsRenderedForAllEnvironments() throws IOException {
        BuildPlan plan = BuildPlan.of(List.of(metanode(null), metanode("dev")), EnumSet.allOf(Target.class));

        assertThat(plan.parts()).hasSize(2);
        assertThat(plan.parts().get(0).targets())
                .contains(Target.COMPOSE, Target.HAPROXY, Target.NGINX, Target.KUBERNETES, Target.PROMETHEUS);
        assertThat(plan.parts().get(1).targets()).containsExactly(Target.KUBERNETES);
    }

    @Test
    void onlyChosenTargetsArePlanned() throws IOException {
        BuildPlan plan = BuildPlan.of(List.of(metanode(null)), EnumSet.of(Target.NGINX));

        assertThat(plan.parts().get(0).targets()).containsExactly(Target.NGINX);
    }

    @Test
    void everyFileLiesInTheFolderOfItsTarget() throws IOException {
        for (RenderedFile file : render().files()) {
            Stream<String> places = file.target().equals(TopologyRenderer.REPORT)
                    ? Stream.of("fidelity.json", "kubernetes/dev/fidelity.json")
                    : Stream.of(file.target() + "/");
            assertThat(places.anyMatch(file.path().text()::startsWith))
                    .as("%s of %s", file.path(), file.target())
                    .isTrue();
        }
    }

    @Test
    void aSecondRunGivesTheSameFilesInTheSameOrder() throws IOException {
        assertThat(render().files()).isEqualTo(render().files());
    }

    private static RenderedTopology render() throws IOException {
        List<Blueprint> environments = List.of(metanode(null), metanode("dev"));
        return new TopologyRenderer(new Renderer()).render(BuildPlan.of(environments, Arrays.asList(Target.values())));
    }

    private static Blueprint metanode(@Nullable String environment) throws IOException {
        Source source = new Source("topology.yaml", Files.readAllBytes(METANODE));
        Reading.Read read = (Reading.Read) new TopologyReader().read(source, environment);
        return ((Resolution.Resolved) TopologyResolver.resolve(read.topology(), read.sources(), environment))
                .blueprint();
    }
}
