package dev.holdfast.policies.agreement;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Holdfast finds in a folder of manifests, each looked at by itself, as in production.
 *
 * @param files the files, by name
 */
record Manifests(Map<String, Read> files) {
    /**
     * One file.
     *
     * @param lines how many lines it has
     * @param inputs what is in it
     * @param findings what is wrong with it
     * @param fault why not all of it could be read; null where it could
     */
    record Read(int lines, Inputs inputs, List<Finding> findings, @Nullable String fault) {
        /** How often these rules find something at objects that are called so, or are of this kind. */
        long count(List<String> rules, String wordsOrKind) {
            return findings.stream()
                    .filter(finding -> rules.contains(finding.rule().id()))
                    .filter(finding -> called(finding, wordsOrKind))
                    .count();
        }

        private static boolean called(Finding finding, String wordsOrKind) {
            return finding.subject() instanceof KubernetesObject object
                    && (object.words().equals(wordsOrKind) || object.kind().equals(wordsOrKind));
        }
    }

    /** Reads and checks all YAML files of a folder. */
    static Manifests of(Path folder) throws IOException {
        Map<String, Read> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Manifests::isYaml).sorted().toList()) {
                files.put(path.getFileName().toString(), read(path));
            }
        }
        return new Manifests(files);
    }

    private static boolean isYaml(Path path) {
        String name = path.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Read read(Path path) throws IOException {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), (from, to) -> null);
        String text = Files.readString(path);
        InputReader.Outcome outcome = reader.read(new SourceFile(Origin.file(path.toString()), text));
        List<BadDocument> faults = outcome.faults();
        String fault = faults.isEmpty() ? outcome.skipped() : faults.get(0).getMessage();
        Inputs inputs = outcome.inputs().inputs();
        int lines = (int) text.lines().count();
        return new Read(lines, inputs, new Check(Catalogue.all(), Settings.production()).run(inputs), fault);
    }

    /** The file of this name. */
    Read file(String name) {
        Read file = files.get(name);
        if (file == null) {
            throw new AssertionError("no file " + name);
        }
        return file;
    }

    /** Why files could not be read, by name. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        files.forEach((name, read) -> {
            String fault = read.fault();
            if (fault != null) {
                faults.put(name, fault);
            }
        });
        return faults;
    }
}
