package dev.holdfast.startup;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder with all jars of the command.
 *
 * @param path where it is
 */
record JarFolder(Path path) {
    /** What becomes of a jar; nothing if it stays as it is. */
    interface Step {
        Optional<RewrittenJar> of(RewrittenJar jar);
    }

    /**
     * Rewrites the jars that a pattern such as {@code holdfast*.jar} names.
     *
     * @param pattern which they are
     * @param by makes the step for all of them, from a loader of all classes in the folder
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    void rewrite(String pattern, Function<ClassLoader, Step> by) throws IOException {
        List<RewrittenJar> rewritten = new ArrayList<>();
        try (URLClassLoader loader = loader()) {
            Step step = by.apply(loader);
            for (Path jar : jars(pattern)) {
                RewrittenJar.read(jar).flatMap(step::of).ifPresent(rewritten::add);
            }
        }
        for (RewrittenJar jar : rewritten) {
            jar.write();
        }
    }

    private List<Path> jars(String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, pattern)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(urls(jars("*.jar")), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
