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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        List<Supplier<Piece>> jobs = new ArrayList<>();
        for (BuildPlan.Part part : plan.parts()) {
            for (Target target : part.targets()) {
                jobs.add(() -> new Piece(render(target, part.blueprint()), null));
            }
        }
        for (int i = 0; i < plan.parts().size(); i++) {
            BuildPlan.Part part = plan.parts().get(i);
            String environment = part.blueprint().environment();
            String folder = i == 0 ? "" : Target.KUBERNETES.word() + "/" + environment + "/";
            jobs.add(() -> report(part, folder));
        }
        // On two cores the first, cold run of one target goes on beside that of another; the order is that of the plan.
        List<Piece> pieces = jobs.parallelStream().map(Supplier::get).toList();
        List<RenderedFile> files = new ArrayList<>();
        List<RenderedTopology.Report> reports = new ArrayList<>();
        for (Piece piece : pieces) {
            files.addAll(piece.files());
            if (piece.report() != null) {
                reports.add(piece.report());
            }
        }
        return new RenderedTopology(List.copyOf(files), List.copyOf(reports));
    }

    /** What one job makes. */
    private record Piece(List<RenderedFile> files, RenderedTopology.@Nullable Report report) {}

    private Piece report(BuildPlan.Part part, String folder) {
        Blueprint blueprint = part.blueprint();
        FidelityReport fidelity = FidelityReport.of(blueprint, part.targets());
        String text = reports.text(blueprint, fidelity);
        return new Piece(
                List.of(RenderedFile.of(REPORT, folder + FidelityFile.NAME, text)),
                new RenderedTopology.Report(blueprint, fidelity));
    }

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
