package dev.holdfast.templates.fidelity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Feature;
import dev.holdfast.blueprint.fidelity.FidelityReport;
import dev.holdfast.templates.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders {@code fidelity.json}. */
public final class FidelityFile {
    /** The name of the file. */
    public static final String NAME = "fidelity.json";

    private final Renderer renderer;

    /** Renders with the given renderer. */
    public FidelityFile(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * The text of the file, with a newline at its end.
     *
     * @param blueprint the system that the report is about
     */
    public String text(Blueprint blueprint, FidelityReport report) {
        return renderer.render(
                "fidelity/fidelity.json.ftl",
                new Model(
                        blueprint.name(),
                        blueprint.environment(),
                        rows(report),
                        report.lost().stream()
                                .map(lost -> new Row(
                                        lost.feature().word(),
                                        lost.feature().definition().title(),
                                        lost.paths(),
                                        List.of()))
                                .toList()));
    }

    private static List<Row> rows(FidelityReport report) {
        Map<Feature, Row> rows = new LinkedHashMap<>();
        for (FidelityReport.Entry entry : report.entries()) {
            rows.computeIfAbsent(
                            entry.feature(),
                            feature -> new Row(
                                    feature.word(), feature.definition().title(), entry.paths(), new ArrayList<>()))
                    .targets()
                    .add(new Cell(
                            entry.target().word(),
                            entry.rendition().level().word(),
                            entry.rendition().how()));
        }
        return List.copyOf(rows.values());
    }

    /**
     * The file.
     *
     * @param system the system's name
     * @param environment its environment
     * @param features the features in use
     * @param lost those that no target renders
     */
    public record Model(String system, String environment, List<Row> features, List<Row> lost) {}

    /**
     * One feature.
     *
     * @param word its name
     * @param title what it is
     * @param paths where the system asks for it
     * @param targets what each target makes of it
     */
    public record Row(String word, String title, List<String> paths, List<Cell> targets) {}

    /**
     * What one target makes of one feature.
     *
     * @param word the target's name
     * @param level how much of it
     * @param how in which way, or why not
     */
    public record Cell(String word, String level, String how) {}
}
