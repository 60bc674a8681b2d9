package dev.holdfast.templates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The templates in one jar, which stays open. The class path would be searched for each of them, from Java's own modules on, which costs a
 * cold run a fiftieth of its time.
 *
 * @param jar the jar
 * @param folder where the templates are in it, with a slash at its end
 */
record JarTemplates(ZipFile jar, String folder) implements TemplateSource {
    /** The templates beside a class, or null where it is from no jar that can be read. */
    static @Nullable JarTemplates beside(Class<?> type) {
        CodeSource code = type.getProtectionDomain().getCodeSource();
        Path file = code == null || code.getLocation() == null
                ? null
                : file(code.getLocation().toString());
        if (file == null) {
            return null;
        }
        try {
            return new JarTemplates(
                    new ZipFile(file.toFile()), type.getPackageName().replace('.', '/') + "/");
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Path file(String location) {
        try {
            URI uri = new URI(location);
            Path path = "file".equals(uri.getScheme()) && uri.getPath() != null ? Path.of(uri) : null;
            return path != null && Files.isRegularFile(path) ? path : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public @Nullable String read(String name) throws IOException {
        ZipEntry entry = jar.getEntry(folder + name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
