package dev.holdfast.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar in memory, to be put in the place of the one that it was read from. Of the same entries always the same bytes.
 *
 * @param path its place
 * @param entries its entries, in their order
 */
record RewrittenJar(Path path, Map<String, Entry> entries) {
    /** An entry as it is written: its times and attributes from another. */
    static final class Entry {
        private final ZipEntry like;
        private final byte[] content;

        Entry(ZipEntry like, byte[] content) {
            this.like = like;
            this.content = content;
        }

        byte[] content() {
            return content;
        }

        Entry with(byte[] other) {
            return other == content ? this : new Entry(like, other);
        }
    }

    /** A jar as it is; nothing if it is signed, since such a jar can only stay so. */
    static Optional<RewrittenJar> read(Path path) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (isSignature(entry.getName())) {
                    return Optional.empty();
                }
                entries.put(
                        entry.getName(),
                        new Entry(entry, file.getInputStream(entry).readAllBytes()));
            }
        }
        return Optional.of(new RewrittenJar(path, entries));
    }

    /** Whether an entry is a class; those for other releases of Java, which have their names a second time, are none here. */
    static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("META-INF/");
    }

    /** The jar with each class as it becomes; nothing if each stays the very same. */
    Optional<RewrittenJar> withClasses(UnaryOperator<byte[]> change) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.replaceAll((name, entry) -> isClass(name) ? entry.with(change.apply(entry.content)) : entry);
        return changed.equals(entries) ? Optional.empty() : Optional.of(new RewrittenJar(path, changed));
    }

    private static boolean isSignature(String entry) {
        return entry.startsWith("META-INF/") && entry.endsWith(".SF");
    }

    /**
     * Puts the jar in the place of the one that was read, whole or not at all. Its time stays, so that what compares times of
     * files sees no change that is none.
     */
    void write() throws IOException {
        FileTime time = Files.getLastModifiedTime(path);
        Path next = path.resolveSibling(path.getFileName() + ".new");
        try (OutputStream file = Files.newOutputStream(next);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        }
        Files.setLastModifiedTime(next, time);
        Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(ZipOutputStream out, String name, Entry entry) throws IOException {
        ZipEntry written = new ZipEntry(name);
        // Local, as it stands in the file: the same wherever it is built.
        written.setTimeLocal(entry.like.getTimeLocal());
        written.setMethod(entry.like.getMethod());
        if (entry.like.getMethod() == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(entry.content);
            written.setSize(entry.content.length);
            written.setCrc(sum.getValue());
        }
        out.putNextEntry(written);
        out.write(entry.content);
        out.closeEntry();
    }
}
