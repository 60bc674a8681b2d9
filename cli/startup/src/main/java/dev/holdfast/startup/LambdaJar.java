package dev.holdfast.startup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar whose lambdas are classes. Of the same jar always the same bytes. */
final class LambdaJar {
    private final Path path;
    private final Map<String, Entry> entries;

    /** An entry as it is written: its name, times and attributes from another. */
    private static final class Entry {
        private final ZipEntry like;
        private final byte[] content;

        Entry(ZipEntry like, byte[] content) {
            this.like = like;
            this.content = content;
        }
    }

    private LambdaJar(Path path, Map<String, Entry> entries) {
        this.path = path;
        this.entries = entries;
    }

    /**
     * What a jar becomes.
     *
     * @return nothing if it stays as it is: because no lambda of a known kind is in it, or because it is signed
     */
    static Optional<LambdaJar> read(Path jar, Access access) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<String, List<String>> members = new HashMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                if (isSignature(entry.getName())) {
                    return Optional.empty();
                }
                if (!isClass(entry.getName())) {
                    entries.put(entry.getName(), new Entry(entry, content));
                    continue;
                }
                ClassRewrite result = ClassRewrite.of(content, access);
                entries.put(entry.getName(), new Entry(entry, result.classFile()));
                result.made().forEach((name, made) -> {
                    entries.put(name + ".class", new Entry(entry, made));
                    members.computeIfAbsent(result.host() + ".class", host -> new ArrayList<>())
                            .add(name);
                });
            }
        }
        members.forEach((host, names) -> entries.computeIfPresent(
                host, (name, entry) -> new Entry(entry.like, NestMembers.add(entry.content, names))));
        return members.isEmpty() ? Optional.empty() : Optional.of(new LambdaJar(jar, entries));
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

    private static boolean isClass(String name) {
        // Those for other releases of Java have their names a second time.
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/") && name.endsWith(".SF");
    }
}
