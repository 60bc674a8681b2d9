package dev.holdfast.startup;

import dev.holdfast.startup.sample.Kinds;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar with the classes of the sample, as the compiler made them. */
final class SampleJar {
    /** A time that no test runs at. */
    static final FileTime TIME = FileTime.from(Instant.parse("2020-02-02T00:00:00Z"));

    private SampleJar() {}

    /** Writes it, with more entries as asked for. */
    static Path write(Path jar, String... more) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            String manifest = "Manifest-Version: 1.0\nMain-Class: " + Kinds.class.getName() + "\n\n";
            put(out, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            for (String name : more) {
                put(out, name, new byte[0]);
            }
            put(out, "a/folder/", new byte[0]);
            put(out, "a/folder/text.txt", "text".getBytes(StandardCharsets.UTF_8));
            for (Path each : classes()) {
                put(out, root().relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
            }
        }
        return jar;
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(root().resolve("dev/holdfast/startup/sample"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path root() {
        try {
            return Path.of(Kinds.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
