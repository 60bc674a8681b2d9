package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.DiskFiles;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixtures of a rule: {@code rules/ID/} in the test resources, with files or folders that are called {@code pass…}, {@code fail…},
 * {@code boundary-pass…} and {@code boundary-fail…}.
 */
public final class Fixtures {
    private static final Path ROOT = Path.of("src/test/resources/rules");

    private Fixtures() {}

    /** The fixtures of a rule whose name begins so. */
    public static List<Path> of(String rule, String beginning) {
        Path folder = ROOT.resolve(rule);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of all rules that have one. */
    public static List<String> rules() {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one rule finds in a fixture, as severe as in production. */
    public static List<Finding> findings(Rule rule, Path fixture) {
        return new Check(List.of(rule), Settings.production()).run(inputs(fixture));
    }

    /** Reads a file, or all files of a folder; each has to be understood as a whole. */
    public static Inputs inputs(Path fixture) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), new DiskFiles());
        Inputs.Collector all = new Inputs.Collector();
        for (SourceFile file : files(fixture)) {
            InputReader.Outcome outcome = reader.read(file);
            for (BadDocument fault : outcome.faults()) {
                throw new IllegalStateException(file.origin().name() + " " + fault.place() + ": " + fault.getMessage());
            }
            if (outcome.skipped() != null) {
                throw new IllegalStateException(file.origin().name() + ": " + outcome.skipped());
            }
            all.addAll(outcome.inputs());
        }
        return all.inputs();
    }

    private static List<SourceFile> files(Path fixture) {
        try (Stream<Path> all = Files.walk(fixture)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                // .env is read with the file beside it, and is none by itself.
                if (path.getFileName().toString().startsWith(".")) {
                    continue;
                }
                files.add(new SourceFile(Origin.file(path.toString()), Files.readString(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
