package dev.holdfast.templates.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Feature;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.PathPattern;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.generate.GeneratedTopology;
import dev.holdfast.blueprint.generate.Leaf;
import dev.holdfast.blueprint.generate.Leaves;
import dev.holdfast.blueprint.resolve.BlueprintTree;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes a value of a topology finds the change in a file, or is told by the report why it is in none. Each value is exchanged for one that
 * another generated topology has at the same place.
 */
class EveryValueShowsTest {
    private static final int TOPOLOGIES = 60;
    private static final int CHANGES = 12;

    /** What steers Holdfast, and what others are checked against, is in no file by its nature. */
    private static final List<PathPattern> READ_BY_HOLDFAST = Stream.of(
                    "targets",
                    "loadBalancers.*.version",
                    "profile",
                    "policies",
                    "existing.secrets",
                    "existing.storageClasses",
                    "backups.expectedDuration",
                    "services.*.tools")
            .map(PathPattern::new)
            .toList();

    private final TopologyRenderer renderer = new TopologyRenderer(new Renderer());
    private final Leaves known = Leaves.of(GeneratedTopologies.first(100));

    @Test
    void inAFileOrInTheReport() {
        List<String> silent = new ArrayList<>();
        int shown = 0;
        for (GeneratedTopology topology : GeneratedTopologies.first(TOPOLOGIES)
                .map(EveryValueShowsTest::withoutPatches)
                .toList()) {
            Blueprint before = resolve(topology).orElseThrow();
            Set<RenderedFile> files = files(before);
            Random random = new Random(topology.seed());
            List<Leaf> leaves = new ArrayList<>(Leaf.of(topology));
            Collections.shuffle(leaves, random);
            for (Leaf leaf : leaves.subList(0, Math.min(CHANGES, leaves.size()))) {
                Optional<Blueprint> after =
                        known.other(leaf, random).flatMap(value -> resolve(leaf.exchanged(topology, value)));
                if (after.isPresent()
                        && READ_BY_HOLDFAST.stream().noneMatch(pattern -> pattern.covers(leaf.path()))
                        && !BlueprintTree.of(before).equals(BlueprintTree.of(after.get()))
                        && new Effect(topology.tree(), before, after.get()).isExpected(leaf)) {
                    shown++;
                    if (!isTold(leaf.path(), before)
                            && !isTold(leaf.path(), after.get())
                            && files.equals(files(after.get()))) {
                        silent.add(topology + ": " + leaf.path());
                    }
                }
            }
        }
        assertThat(shown).as("changes that have a meaning").isGreaterThan(TOPOLOGIES * CHANGES / 3);
        assertThat(silent).isEmpty();
    }

    /** A change may leave a patch without its object, which is an error of its own. */
    private static GeneratedTopology withoutPatches(GeneratedTopology topology) {
        Map<String, Object> tree = new LinkedHashMap<>(topology.tree());
        tree.remove("patches");
        return new GeneratedTopology(topology.seed(), topology.services(), tree);
    }

    private static boolean isTold(String path, Blueprint blueprint) {
        FidelityReport report =
                FidelityReport.of(blueprint, plan(blueprint).parts().get(0).targets());
        return Stream.concat(
                        report.entries().stream()
                                .filter(entry -> entry.rendition().isLoss())
                                .map(FidelityReport.Entry::feature),
                        report.lost().stream().map(FidelityReport.Lost::feature))
                .map(Feature::definition)
                .flatMap(definition -> definition.patterns().stream())
                .anyMatch(pattern -> pattern.covers(path));
    }

    private static BuildPlan plan(Blueprint blueprint) {
        return BuildPlan.of(List.of(blueprint), Arrays.asList(Target.values()));
    }

    private Set<RenderedFile> files(Blueprint blueprint) {
        return renderer.render(plan(blueprint)).files().stream()
                .filter(file -> !file.target().equals(TopologyRenderer.REPORT))
                .collect(Collectors.toSet());
    }

    /** Nothing, if the change has no meaning. */
    private static Optional<Blueprint> resolve(GeneratedTopology topology) {
        Source source = new Source("topology.yaml", topology.text().getBytes(StandardCharsets.UTF_8));
        return new TopologyReader().read(source, null) instanceof Reading.Read read
                        && TopologyResolver.resolve(read.topology(), read.sources(), null)
                                instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.blueprint())
                : Optional.empty();
    }
}
