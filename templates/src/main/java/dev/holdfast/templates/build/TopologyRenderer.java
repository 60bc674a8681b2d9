package dev.holdfast.templates.build;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.RenderingFailed;
import dev.holdfast.templates.fidelity.FidelityFile;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import dev.holdfast.templates.yaml.PatchMatchesNothing;
import java.util.ArrayList;
import java.util.List;

/** Renders all files of a topology. Pure: it reads templates and writes nothing. */
public final class TopologyRenderer {
    /** The name under which the reports belong to the output folder, beside the targets. */
    public static final String REPORT = "fidelity";

    private final TargetFiles targets;
    private final FidelityFile reports;

    /** Renders with the given renderer. */
    public TopologyRenderer(Renderer renderer) {
        this.targets = new TargetFiles(renderer);
        this.reports = new FidelityFile(renderer);
    }

    /**
     * Renders what is planned.
     *
     * @throws NotRenderable when a target cannot hold what the topology says
     * @throws RenderingFailed when a template has a mistake
     */
    public RenderedTopology render(BuildPlan plan) {
        // On two cores the first, cold run of one target goes on beside that of another; the order is that of the plan.
        List<RenderedFile> files = new ArrayList<>(plan.parts().stream()
                .flatMap(part -> part.targets().stream().map(target -> new Job(target, part.blueprint())))
                .toList()
                .parallelStream()
                .map(job -> render(job.target(), job.blueprint()))
                .flatMap(List::stream)
                .toList());
        List<RenderedTopology.Report> made = new ArrayList<>();
        for (BuildPlan.Part part : plan.parts()) {
            FidelityReport fidelity = FidelityReport.of(part.blueprint(), part.targets());
            String folder = made.isEmpty()
                    ? ""
                    : Target.KUBERNETES.word() + "/" + part.blueprint().environment() + "/";
            files.add(RenderedFile.of(REPORT, folder + FidelityFile.NAME, reports.text(part.blueprint(), fidelity)));
            made.add(new RenderedTopology.Report(part.blueprint(), fidelity));
        }
        return new RenderedTopology(List.copyOf(files), List.copyOf(made));
    }

    private record Job(Target target, Blueprint blueprint) {}

    private List<RenderedFile> render(Target target, Blueprint blueprint) {
        try {
            return targets.render(target, blueprint);
        } catch (NotExpressible e) {
            throw refusal(target, blueprint, e);
        } catch (PatchMatchesNothing e) {
            throw new NotRenderable(target.word(), blueprint.environment(), e.path(), e.reason(), e);
        } catch (RenderingFailed e) {
            if (e.getCause() instanceof UnrepresentableValue) {
                throw refusal(target, blueprint, e);
            }
            throw e;
        }
    }

    private static NotRenderable refusal(Target target, Blueprint blueprint, RuntimeException cause) {
        return new NotRenderable(
                target.word(), blueprint.environment(), null, String.valueOf(cause.getMessage()), cause);
    }
}
