package dev.holdfast.cli;

import dev.holdfast.policies.engine.Terms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each file is judged by: the settings that were named, for all of them, or else those that govern it. */
final class GoverningTerms {
    private final @Nullable Path named;
    private final List<String> packs;
    private final @Nullable String profile;
    private final SettingsSearch search = new SettingsSearch();
    private final Map<Optional<Path>, CheckTerms> read = new HashMap<>();

    /**
     * For one command.
     *
     * @param settings the file of settings that was named; null where none was
     * @param packs folders with policies of a team's own, besides those that the settings name
     * @param profile the profile that was asked for; null as the settings and the topologies say
     * @throws BadInput where the file that was named is not there
     */
    GoverningTerms(@Nullable String settings, List<String> packs, @Nullable String profile) {
        this.named = settings == null ? null : PolicySettingsFile.named(settings);
        this.packs = List.copyOf(packs);
        this.profile = profile;
    }

    /** The file of settings for a file or folder, if there is any. */
    Optional<Path> file(Path path) {
        return Optional.ofNullable(named != null ? named : search.governing(path));
    }

    /**
     * Its rules.
     *
     * @throws BadInput where a file or a pack cannot be used
     */
    CheckTerms rules(Optional<Path> settings) {
        return read.computeIfAbsent(settings, file -> CheckTerms.of(file.orElse(null), packs));
    }

    /**
     * What is judged by.
     *
     * @param settings the file of settings
     * @param looked the paths below which is looked: where they are not all that a file governs which nobody has named, its waivers may be
     *     meant for the rest
     * @throws BadInput with all that is wrong with the settings
     */
    Terms of(Optional<Path> settings, List<Path> looked) {
        boolean part =
                named == null && settings.map(file -> !isBelow(file, looked)).orElse(false);
        return rules(settings).terms(profile, part);
    }

    private static boolean isBelow(Path settings, List<Path> looked) {
        return looked.stream()
                .anyMatch(path -> whole(settings.resolveSibling("")).startsWith(whole(path)));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
