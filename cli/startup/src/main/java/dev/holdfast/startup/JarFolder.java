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

/**
 * The folder with all jars of the command.
 *
 * @param path where it is
 */
record JarFolder(Path path) {
    /** The jars that a pattern such as {@code holdfast*.jar} names, by name. */
    List<Path> jars(String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path, pattern)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /** A loader of what is in all of them, and of Java's own classes. */
    URLClassLoader loader() throws IOException {
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
