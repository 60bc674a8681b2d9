package dev.holdfast.cli;

import dev.holdfast.policies.engine.PathCheck;
import dev.holdfast.policies.engine.Rendering;
import dev.holdfast.policies.engine.Reports;
import dev.holdfast.policies.input.FileTree;
import dev.holdfast.policies.input.FoundFiles;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.report.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks each file by the settings that govern it, so that the verdict on it is the same whatever path leads to it. Files with different
 * settings are judged apart from each other, as those of different projects.
 */
final class SettledCheck {
    private final GoverningTerms terms;
    private final Rendering rendering;

    /**
     * A check.
     *
     * @param terms what it judges by
     * @param rendering what renders the files of topologies
     */
    SettledCheck(GoverningTerms terms, Rendering rendering) {
        this.terms = terms;
        this.rendering = rendering;
    }

    /**
     * Checks files and folders.
     *
     * @throws IOException when a folder cannot be read
     */
    CheckReport below(List<Path> paths) throws IOException {
        FoundFiles all = FileTree.below(paths);
        Map<Optional<Path>, List<FoundFiles.Found>> governed = new LinkedHashMap<>();
        for (FoundFiles.Found file : all.files()) {
            if (!file.path().endsWith(PolicySettingsFile.NAME) || paths.contains(file.path())) {
                governed.computeIfAbsent(terms.file(file.path()), none -> new ArrayList<>())
                        .add(file);
            }
        }
        if (governed.isEmpty()) {
            governed.put(terms.file(paths.get(0)), List.of());
        }
        List<CheckReport> reports = new ArrayList<>();
        governed.forEach((settings, files) -> reports.add(new PathCheck(terms.of(settings, paths), rendering)
                .of(new FoundFiles(files, reports.isEmpty() ? all.skipped() : List.of()), paths)
                .by(settings.stream().map(SettledCheck::slashed).toList())));
        return Reports.together(reports);
    }

    /** Checks what is piped in, by the settings that govern the folder where the command is started. */
    CheckReport of(SourceFile piped) {
        Path here = Path.of("");
        Optional<Path> settings = terms.file(here);
        return new PathCheck(terms.of(settings, List.of()), rendering)
                .of(piped)
                .by(settings.stream().map(SettledCheck::slashed).toList());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
