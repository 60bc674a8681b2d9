package dev.holdfast.templates.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, for comparison. */
final class FolderState {
    private FolderState() {}

    /** Path to content; folders end in a slash, links show where they lead. */
    static Map<String, String> of(Path root) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> !path.equals(root)).forEach(path -> add(state, root, path));
        }
        return state;
    }

    private static void add(Map<String, String> state, Path root, Path path) {
        String name = root.relativize(path).toString();
        try {
            if (Files.isSymbolicLink(path)) {
                state.put(name, "-> " + Files.readSymbolicLink(path));
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                state.put(name + "/", "");
            } else {
                state.put(name, Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path to time of last change and inode. */
    static Map<String, String> identity(Path root) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                state.put(
                        root.relativize(path).toString(),
                        Files.getLastModifiedTime(path) + " " + Files.getAttribute(path, "unix:ino"));
            }
        }
        return state;
    }
}
