package dev.holdfast.templates;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker that parses each template once. Its own cache lets two threads that begin with the same template parse it twice, and goes a
 * long way to find one again, each of the thousands of times that one includes another.
 */
final class ParsedOnce extends Configuration {
    /** More than there are templates, since a thread waits for others in the same place of the map. */
    private static final int MANY = 512;

    private final Map<String, Template> parsed = new ConcurrentHashMap<>(MANY);

    ParsedOnce(Version version) {
        super(version);
    }

    /** All other ways to a template, and what templates include, go by this one. There is one locale and one encoding for all. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        if (!parse || condition != null) {
            return super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        }
        Template known = parsed.get(name);
        if (known != null) {
            return known;
        }
        try {
            return parsed.computeIfAbsent(name, missing -> load(missing, ignoreMissing));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private @Nullable Template load(String name, boolean ignoreMissing) {
        try {
            return super.getTemplate(name, null, null, null, true, ignoreMissing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
