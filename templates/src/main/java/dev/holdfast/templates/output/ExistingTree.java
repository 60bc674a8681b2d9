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
record ExistingTree(Path root, SortedMap<String, Type> entries) {
    /** What can be in a folder. */
    enum Type {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    static ExistingTree of(Path root) throws IOException {
        SortedMap<String, Type> entries = new TreeMap<>();
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
            Type type = entries.get(path.substring(0, slash));
            if (type != null && type != Type.FOLDER) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return Optional.empty();
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, Type> entries;

        Collector(Path root, SortedMap<String, Type> entries) {
            this.root = root;
            this.entries = entries;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
                entries.put(name(folder), Type.FOLDER);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries.put(
                    name(file),
                    attributes.isRegularFile() ? Type.FILE : attributes.isSymbolicLink() ? Type.LINK : Type.OTHER);
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
        }
    }
}
