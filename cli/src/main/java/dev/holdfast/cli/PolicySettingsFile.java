package dev.holdfast.cli;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFile;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.settings.PolicySettings;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.settings.SettingsReader;
import dev.holdfast.topology.units.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A team's file of settings, as it is found from the command line. */
final class PolicySettingsFile {
    /** What a file of settings is called that is found without being named. */
    static final String NAME = "holdfast-policies.yaml";

    private PolicySettingsFile() {}

    /**
     * One that was named.
     *
     * @throws BadInput where there is none
     */
    static Path named(String name) {
        Path path = InputFile.path(name);
        if (!Files.isRegularFile(path)) {
            throw new BadInput(name + ": there is no such file");
        }
        return path;
    }

    /** The folders with own policies that a file names, from where it stands. */
    static List<Path> packs(@Nullable Path path) {
        if (path == null) {
            return List.of();
        }
        return SettingsReader.packs(text(path)).stream()
                .map(pack -> path.resolveSibling(InputFile.path(pack)))
                .toList();
    }

    private static SourceFile text(Path path) {
        try {
            return TextFile.read(path);
        } catch (BadDocument unreadable) {
            throw new BadInput(line(path, unreadable), unreadable);
        }
    }

    /**
     * Reads a file.
     *
     * @throws BadInput with all that is wrong with it
     */
    static PolicySettings read(@Nullable Path path, List<RuleInfo> rules) {
        if (path == null) {
            return PolicySettings.NONE;
        }
        SettingsReader.Read read = new SettingsReader(rules).read(text(path));
        if (!read.faults().isEmpty()) {
            throw new BadInput(
                    read.faults().stream().map(fault -> line(path, fault)).collect(Collectors.joining("\n")));
        }
        return read.settings();
    }

    private static String line(Path path, BadDocument fault) {
        return path + ":" + fault.place().line() + ":" + fault.place().column() + ": " + fault.getMessage();
    }

    /** The settings of the profile that was asked for, that the file names, or of production. */
    static Settings profile(@Nullable Path file, PolicySettings settings, @Nullable String asked) {
        String name = asked != null ? asked : settings.profile() != null ? settings.profile() : "production";
        Settings found = settings.profiles().named(name);
        if (found == null) {
            throw new BadInput((file == null ? "" : file + ": ") + "there is no profile " + name
                    + Nearest.hint(name, settings.profiles().names()) + "; there are "
                    + String.join(", ", settings.profiles().names()));
        }
        return found;
    }
}
