package dev.holdfast.stacks.kubernetes.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar of one class, which is the program; all else it takes from another jar. */
final class StackJar {

    private StackJar() {}

    /** Writes a jar beside which the libraries are found in another one. */
    static void write(Path jar, Class<?> program, Path libraries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, program.getName());
        attributes.put(Attributes.Name.CLASS_PATH, libraries.toUri().toString());
        String entry = program.getName().replace('.', '/') + ".class";
        try (JarOutputStream written = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = Objects.requireNonNull(program.getResourceAsStream("/" + entry))) {
            written.putNextEntry(new JarEntry(entry));
            bytes.transferTo(written);
        }
    }
}
