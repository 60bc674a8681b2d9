package dev.holdfast.startup;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Gives classes in the format of Java 5 or older, in jars of a folder, the frames of Java 6; {@code cli/pom.xml} runs it. Without
 * frames the JVM verifies a class anew at each start, wherever it comes from; one with frames has been verified when it came into
 * the archive of classes. What is rewritten stays as it is when it is run again.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.10">JVM specification, 4.10</a>
 */
public final class StackMapFrames {
    private StackMapFrames() {}

    /**
     * Rewrites the jars of a folder that a pattern names.
     *
     * @param arguments the folder, in which all stands that the jars need; the pattern: {@code picocli*.jar}
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    public static void main(String[] arguments) throws IOException {
        JarFolder folder = new JarFolder(Path.of(arguments[0]));
        List<RewrittenJar> rewritten = new ArrayList<>();
        try (URLClassLoader loader = folder.loader()) {
            for (Path jar : folder.jars(arguments[1])) {
                framed(jar, loader).ifPresent(rewritten::add);
            }
        }
        for (RewrittenJar jar : rewritten) {
            jar.write();
        }
    }

    /** What a jar becomes; nothing if it stays as it is: because no class of it is so old, or because it is signed. */
    private static Optional<RewrittenJar> framed(Path jar, ClassLoader loader) throws IOException {
        Map<String, RewrittenJar.Entry> entries = new LinkedHashMap<>();
        boolean changed = false;
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                byte[] content = file.getInputStream(entry).readAllBytes();
                if (RewrittenJar.isSignature(entry)) {
                    return Optional.empty();
                }
                if (RewrittenJar.isClass(entry) && FramedClass.isWithout(content)) {
                    content = FramedClass.of(content, loader);
                    changed = true;
                }
                entries.put(entry.getName(), new RewrittenJar.Entry(entry, content));
            }
        }
        return changed ? Optional.of(new RewrittenJar(jar, entries)) : Optional.empty();
    }
}
