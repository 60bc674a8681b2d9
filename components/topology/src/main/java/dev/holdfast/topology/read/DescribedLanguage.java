package dev.holdfast.topology.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the build wrote down of the language, so that no start has to ask Jackson. What it has not written is derived:
 * types that no topology has, and all types where the classes come from something else than the build.
 *
 * <p>Each line has the name of a type, and behind a tab what {@link DescriptionReader} reads when the type is first met.
 */
final class DescribedLanguage implements Language {
    /** The file beside this class that the build writes. */
    static final String FILE = "language.txt";

    private final Map<String, String> lines = new HashMap<>();
    private @Nullable Language derived;

    /**
     * Takes a description.
     *
     * @param description what {@link LanguageDescription} has written; empty for none
     */
    DescribedLanguage(String description) {
        int at = 0;
        while (at < description.length()) {
            int tab = description.indexOf('\t', at);
            int end = description.indexOf('\n', tab);
            lines.put(description.substring(at, tab), description.substring(tab + 1, end));
            at = end + 1;
        }
    }

    /** Returns the language as the build wrote it down; all of it is derived if no build did. */
    static DescribedLanguage ofBuild() {
        try (InputStream in = DescribedLanguage.class.getResourceAsStream(FILE)) {
            return new DescribedLanguage(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells whether the build has written a type down. */
    boolean describes(String type) {
        return lines.containsKey(type);
    }

    @Override
    public LanguageType type(String type) {
        String line = lines.get(type);
        if (line != null) {
            return DescriptionReader.type(line);
        }
        Language others = derived;
        if (others == null) {
            others = new DerivedLanguage();
            derived = others;
        }
        return others.type(type);
    }
}
