package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.policies.engine.Terms;
import dev.holdfast.policies.engine.TopologyCheck;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.NotRenderable;
import dev.holdfast.templates.build.RenderedTopology;
import dev.holdfast.templates.build.TopologyRenderer;
import dev.holdfast.templates.output.Edits;
import dev.holdfast.templates.output.OutputChange;
import dev.holdfast.templates.output.OutputFolder;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a topology file to files in a folder; nothing is written before all is rendered.
 *
 * @param topologies the file
 * @param preparation where the renderer comes from
 * @param environment the only environment; null for all
 * @param folder the output folder
 * @param edits what to do with files that were edited
 */
record Build(Topologies topologies, Preparation preparation, @Nullable String environment, String folder, Edits edits) {
    /** Renders and writes the chosen targets. */
    Summary run(Collection<Target> chosen) {
        long begin = System.nanoTime();
        return new Summary(written(chosen), null, folder, System.nanoTime() - begin);
    }

    /**
     * Renders and writes all targets, and judges what it has made; what policies find keeps nobody from the files.
     *
     * @param file the topology's file as it was named
     * @param terms what is judged by
     */
    Summary judged(String file, Terms terms) {
        long begin = System.nanoTime();
        List<ResolvedSystem> systems = topologies.systems(environment);
        Written written = written(List.of(Target.values()));
        CheckReport report = new TopologyCheck(terms).of(systems, RenderedTopologies.of(systems, written.rendered()));
        return new Summary(written, new PoliciesLine(report, file), folder, System.nanoTime() - begin);
    }

    /**
     * What was written.
     *
     * @param plan what was to be rendered
     * @param rendered what was
     * @param change what is different in the folder
     */
    record Written(BuildPlan plan, RenderedTopology rendered, OutputChange change) {}

    private Written written(Collection<Target> chosen) {
        Blueprint main = topologies.blueprint(environment);
        BuildPlan plan = BuildPlan.of(environments(main, chosen), chosen);
        RenderedTopology rendered = render(plan);
        Set<String> owners = new LinkedHashSet<>();
        chosen.forEach(target -> owners.add(target.word()));
        owners.add(TopologyRenderer.REPORT);
        OutputChange change = new OutputFolder(InputFile.path(folder)).write(owners, rendered.files(), edits);
        return new Written(plan, rendered, change);
    }

    /** The other environments are needed for targets only that have a folder for each. */
    private List<Blueprint> environments(Blueprint main, Collection<Target> chosen) {
        boolean every = environment == null
                && BuildPlan.wantedBy(main).stream()
                        .anyMatch(target -> chosen.contains(target) && BuildPlan.isForEveryEnvironment(target));
        return every ? topologies.blueprints(topologies.environments()) : List.of(main);
    }

    private RenderedTopology render(BuildPlan plan) {
        try {
            return new TopologyRenderer(preparation.renderer()).render(plan);
        } catch (NotRenderable e) {
            String reason = e.getMessage() + " (" + e.target() + ", environment " + e.environment() + ")";
            String path = e.path();
            if (path == null) {
                throw new BadInput(reason, e);
            }
            throw new TopologyRefused(List.of(topologies
                    .base()
                    .sources()
                    .fault("not-renderable", TopologyPath.parse(path), reason, "Correct it, or leave it out.")));
        }
    }
}
