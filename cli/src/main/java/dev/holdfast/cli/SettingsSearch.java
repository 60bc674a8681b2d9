package dev.holdfast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which file of settings governs a path: the nearest {@value PolicySettingsFile#NAME} in its folder or in one above it, up to the
 * folder that is a repository of git, or else to the root. What is found depends on the path alone, and not on where the command is started.
 */
final class SettingsSearch {
    private final Path here = Path.of("").toAbsolutePath();

    /** What was found for a folder; null where nothing is. */
    private final Map<Path, @Nullable Path> known = new HashMap<>();

    /** The file for what lies at a path, or in it where it is a folder; null where there is none. Named as the path is: from here, or from the root. */
    @Nullable
    Path governing(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path found = nearest(Files.isDirectory(whole) ? whole : whole.getParent());
        return found == null || path.isAbsolute() ? found : here.relativize(found);
    }

    private @Nullable Path nearest(@Nullable Path folder) {
        if (folder == null) {
            return null;
        }
        if (!known.containsKey(folder)) {
            Path file = folder.resolve(PolicySettingsFile.NAME);
            if (Files.isRegularFile(file)) {
                known.put(folder, file);
            } else {
                known.put(folder, Files.exists(folder.resolve(".git")) ? null : nearest(folder.getParent()));
            }
        }
        return known.get(folder);
    }
}
