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

/** Rewrites jars of a folder in place; {@code cli/pom.xml} runs it. What is rewritten stays as it is when it is run again. */
public final class LambdasToClasses {
    private LambdasToClasses() {}

    /**
     * Rewrites the jars of a folder that a pattern names.
     *
     * @param arguments the folder, in which all stands that the jars need; the pattern: {@code holdfast*.jar}
     * @throws IOException if a jar cannot be read or written; those not yet written are as they were
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<LambdaJar> rewritten = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(urls(listed(folder, "*.jar")), ClassLoader.getPlatformClassLoader())) {
            Access access = new Access(loader);
            for (Path jar : listed(folder, arguments[1])) {
                LambdaJar.read(jar, access).ifPresent(rewritten::add);
            }
        }
        for (LambdaJar jar : rewritten) {
            jar.write();
        }
    }

    private static List<Path> listed(Path folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }
}
