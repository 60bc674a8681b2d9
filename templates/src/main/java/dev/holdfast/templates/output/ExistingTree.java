package dev.holdfast.templates.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in the folder now. Links are not followed.
 *
 * @param root the folder
 * @param entries what each path below it is
 */
record ExistingTree(Path root, SortedMap<String, EntryType> entries) {
    static ExistingTree of(Path root) throws IOException {
        SortedMap<String, EntryType> entries = new TreeMap<>();
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(root, new Collector(root, entries));
        }
        return new ExistingTree(root, entries);
    }

    Path path(String entry) {
        return root.resolve(entry);
    }

    byte[] content(String entry) throws IOException {
        return Files.readAllBytes(path(entry));
    }

    /** The nearest part of the way to a path that is there but is no folder. */
    Optional<String> obstacle(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            EntryType type = entries.get(path.substring(0, slash));
            if (type != null && type != EntryType.FOLDER) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return Optional.empty();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, EntryType> entries;

        Collector(Path root, SortedMap<String, EntryType> entries) {
            this.root = root;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
                entries.put(name(folder), EntryType.FOLDER);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries.put(
                    name(file),
                    attributes.isRegularFile()
                            ? EntryType.FILE
                            : attributes.isSymbolicLink() ? EntryType.LINK : EntryType.OTHER);
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
        }
    }
}
