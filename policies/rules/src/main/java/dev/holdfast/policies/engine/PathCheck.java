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
import dev.holdfast.policies.model.WrittenPolicies;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks what lies below paths: finds the files, has them read on all processors, and judges each system of them by itself. */
public final class PathCheck {
    private final List<Rule> rules;
    private final Settings settings;
    private final List<Waiver> waivers;
    private final LocalDate today;
    private final InputReader reader = new InputReader(Formats.yaml(), Formats.text(), new DiskFiles());
    private final TopologyBatches topologies;

    /**
     * A check.
     *
     * @param rules the rules to run
     * @param settings how severe they are
     * @param asked whether the profile of these settings was asked for, and so counts before that of an environment
     * @param waivers what is waived besides what is waived at the objects
     * @param today the day on which waivers are judged
     * @param rendering what renders the files of topologies
     */
    public PathCheck(
            List<Rule> rules,
            Settings settings,
            boolean asked,
            List<Waiver> waivers,
            LocalDate today,
            Rendering rendering) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
        this.waivers = List.copyOf(waivers);
        this.today = today;
        this.topologies = new TopologyBatches(rendering, reader, settings, asked, waivers);
    }

    /** A file that was found, and what became of it. */
    private record ReadFile(FoundFiles.Found found, InputReader.Outcome outcome) {}

    /**
     * Checks files and folders.
     *
     * @throws IOException when a folder cannot be read
     */
    public CheckReport below(List<Path> paths) throws IOException {
        FoundFiles found = FileTree.below(paths);
        List<ReadFile> files = found.files().parallelStream()
                .map(file -> new ReadFile(file, outcome(file.path())))
                .toList();
        Map<String, Inputs.Collector> systems = new LinkedHashMap<>();
        for (ReadFile file : files) {
            systems.computeIfAbsent(system(file), none -> new Inputs.Collector())
                    .addAll(file.outcome().inputs());
        }
        List<Batch> batches = new ArrayList<>(
                systems.values().stream().map(system -> batch(system.inputs())).toList());
        List<CheckReport.Fault> faults = new ArrayList<>();
        for (ReadFile file : files) {
            try {
                List<ResolvedSystem> resolved = file.outcome().inputs().all(ResolvedSystem.class);
                batches.addAll(resolved.isEmpty() ? List.of() : topologies.of(resolved));
            } catch (BadDocument notRenderable) {
                notRenderable.all().forEach(fault -> faults.add(told(file, fault)));
            }
            file.outcome().faults().forEach(fault -> faults.add(told(file, fault)));
            faults.addAll(misspelt(file));
        }
        return new CheckReport(
                new Checker(rules, today).judge(batches),
                faults,
                skipped(found, files, paths),
                looked(files),
                Catalogue.infos(rules));
    }

    /** A topology is a system of its own, so that what it waives is waived in it alone. */
    private static String system(ReadFile file) {
        boolean topology = !file.outcome().inputs().all(ResolvedSystem.class).isEmpty();
        return topology ? file.outcome().file().origin().name() : file.found().system();
    }

    /** What is read together, with the waivers of its topologies; an environment that changes none of them has those of the base. */
    private Batch batch(Inputs inputs) {
        Set<Waiver> all = new LinkedHashSet<>(waivers);
        inputs.all(ResolvedSystem.class).forEach(system -> all.addAll(WrittenPolicies.waivers(system)));
        return new Batch(inputs, settings, List.copyOf(all));
    }

    /** What a topology sets that no rule has; told once, though each environment may have it. */
    private Set<CheckReport.Fault> misspelt(ReadFile file) {
        Map<String, RuleInfo> known = new LinkedHashMap<>();
        rules.forEach(rule -> known.put(rule.info().id(), rule.info()));
        Set<CheckReport.Fault> faults = new LinkedHashSet<>();
        for (ResolvedSystem system : file.outcome().inputs().all(ResolvedSystem.class)) {
            WrittenPolicies.faults(system, known).forEach(fault -> faults.add(told(file, fault)));
        }
        return faults;
    }

    private static CheckReport.Fault told(ReadFile file, BadDocument fault) {
        String name = file.outcome().file().origin().name();
        return new CheckReport.Fault(name, fault.place().line(), fault.place().column(), fault.reason());
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

    private InputReader.Outcome outcome(Path path) {
        try {
            return reader.read(TextFile.read(path));
        } catch (BadDocument fault) {
            SourceFile file = new SourceFile(Origin.file(path.toString().replace('\\', '/')), "");
            return new InputReader.Outcome(file, new Inputs.Collector(), List.of(), null, fault.all());
        }
    }
}
