package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.DiskFiles;
import dev.holdfast.policies.input.FileTree;
import dev.holdfast.policies.input.FoundFiles;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.Skipped;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks what lies below paths: finds the files, has them read on all processors, and judges each system of them by itself. */
public final class PathCheck {
    private final Terms terms;
    private final Rendering rendering;
    private final InputReader reader = new InputReader(Formats.yaml(), Formats.text(), new DiskFiles());
    private final TopologyBatches topologies;

    /**
     * A check.
     *
     * @param terms what it judges by
     * @param rendering what renders the files of topologies
     */
    public PathCheck(Terms terms, Rendering rendering) {
        this.terms = terms;
        this.rendering = rendering;
        this.topologies = new TopologyBatches(reader, terms);
    }

    /**
     * Checks files and folders.
     *
     * @throws IOException when a folder cannot be read
     */
    public CheckReport below(List<Path> paths) throws IOException {
        return of(FileTree.below(paths), paths);
    }

    /**
     * Checks files that were found.
     *
     * @param found the files
     * @param paths the paths that were named, below which they are
     */
    public CheckReport of(FoundFiles found, List<Path> paths) {
        return of(
                found,
                paths,
                found.files().parallelStream()
                        .map(file -> new ReadFile(file, outcome(file.path(), paths)))
                        .toList());
    }

    /** Checks what is piped in, as a file of its own. */
    public CheckReport of(SourceFile piped) {
        Path name = Path.of(piped.name());
        FoundFiles.Found found = new FoundFiles.Found(name, "");
        return of(
                new FoundFiles(List.of(found), List.of()),
                List.of(name),
                List.of(new ReadFile(found, reader.read(piped))));
    }

    private CheckReport of(FoundFiles found, List<Path> paths, List<ReadFile> read) {
        List<ReadFile> files = Gathered.withoutPatches(read);
        List<Batch> batches = new ArrayList<>(
                Gathered.of(files).stream().map(topologies::together).toList());
        List<CheckReport.Fault> faults = new ArrayList<>();
        for (ReadFile file : files) {
            List<ResolvedSystem> resolved = file.outcome().inputs().all(ResolvedSystem.class);
            try {
                batches.addAll(resolved.isEmpty() ? List.of() : topologies.files(rendering.render(resolved)));
            } catch (BadDocument notRenderable) {
                notRenderable.all().forEach(fault -> faults.add(told(file, fault)));
            }
            file.outcome().faults().forEach(fault -> faults.add(told(file, fault)));
            faults.addAll(topologies.misspelt(resolved));
        }
        return new CheckReport(
                new Checker(terms).judge(batches),
                faults,
                skipped(found, files, paths),
                looked(files),
                Catalogue.infos(terms.rules()));
    }

    private static CheckReport.Fault told(ReadFile file, BadDocument fault) {
        return CheckReport.Fault.of(file.outcome().file().origin().name(), fault);
    }

    private static List<Skipped> skipped(FoundFiles found, List<ReadFile> files, List<Path> paths) {
        List<Skipped> skipped = new ArrayList<>(found.skipped());
        for (ReadFile file : files) {
            String name = file.outcome().file().origin().name();
            String reason = file.outcome().skipped();
            if (reason != null && (isYaml(name) || isNamed(paths, file.found()))) {
                skipped.add(new Skipped(name, reason));
            }
        }
        return skipped;
    }

    private static List<CheckReport.Looked> looked(List<ReadFile> files) {
        Map<String, Integer> kinds = new TreeMap<>();
        files.forEach(file -> file.outcome().kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
        List<CheckReport.Looked> looked = new ArrayList<>();
        kinds.forEach((kind, count) -> looked.add(new CheckReport.Looked(kind, count)));
        return looked;
    }

    /** Files of JSON and of other syntaxes that are nobody's are no news; YAML is, and what somebody names. */
    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isNamed(List<Path> paths, FoundFiles.Found found) {
        return paths.contains(found.path()) && !Files.isDirectory(found.path());
    }

    /** Whether a file that holds no text is somebody's configuration, only its name can tell. */
    private InputReader.Outcome outcome(Path path, List<Path> paths) {
        try {
            return reader.read(TextFile.read(path));
        } catch (BadDocument fault) {
            SourceFile file = new SourceFile(Origin.file(path.toString().replace('\\', '/')), "");
            boolean nobodys = !isYaml(path.toString()) && !paths.contains(path);
            return new InputReader.Outcome(
                    file,
                    new Inputs.Collector(),
                    List.of(),
                    nobodys ? fault.reason() : null,
                    nobodys ? List.of() : fault.all());
        }
    }
}
