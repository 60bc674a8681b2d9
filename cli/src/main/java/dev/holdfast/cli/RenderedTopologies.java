package dev.holdfast.cli;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.policies.engine.Rendering;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.NotRenderable;
import dev.holdfast.templates.build.RenderedTopology;
import dev.holdfast.templates.build.TopologyRenderer;
import dev.holdfast.templates.output.RenderedFile;
import java.util.ArrayList;
import java.util.List;

/** Renders the files of topologies in memory, as a build would write them. */
final class RenderedTopologies implements Rendering {
    private final Preparation preparation;

    RenderedTopologies(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public List<Rendered> render(List<ResolvedSystem> systems) {
        List<Blueprint> blueprints =
                systems.stream().map(ResolvedSystem::blueprint).toList();
        BuildPlan plan = BuildPlan.of(blueprints, List.of(Target.values()));
        RenderedTopology rendered;
        try {
            rendered = new TopologyRenderer(preparation.renderer()).render(plan);
        } catch (NotRenderable e) {
            throw new BadDocument(
                    new Place(1, 1), e.getMessage() + " (" + e.target() + ", environment " + e.environment() + ")");
        }
        return of(systems, rendered);
    }

    /**
     * Which files are those of which environment.
     *
     * @param systems the environments, the first the one of the files that are for one environment only
     * @param rendered the files of all of them
     */
    static List<Rendered> of(List<ResolvedSystem> systems, RenderedTopology rendered) {
        List<Rendered> all = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            ResolvedSystem system = systems.get(i);
            boolean first = i == 0;
            List<SourceFile> files = rendered.files().stream()
                    .filter(file -> isOf(file, system.blueprint().environment(), first))
                    .map(file -> source(system, file))
                    .toList();
            all.add(new Rendered(system, files));
        }
        return all;
    }

    /** Kubernetes has a folder for each environment; all other files are those of the first. */
    private static boolean isOf(RenderedFile file, String environment, boolean first) {
        String folders = Target.KUBERNETES.word() + "/";
        String path = file.path().toString();
        return path.startsWith(folders) ? path.startsWith(folders + environment + "/") : first;
    }

    private static SourceFile source(ResolvedSystem system, RenderedFile file) {
        return new SourceFile(Origin.rendered(system.origin().name() + "#" + file.path()), file.text());
    }
}
