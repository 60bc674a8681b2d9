package dev.holdfast.templates;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands templates to FreeMarker: only those whose name is a {@link TemplateName}, and each as it was when first read. */
record TemplateFiles(TemplateSource source) implements TemplateLoader {
    private record Text(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (!TemplateName.isValid(name)) {
            return null;
        }
        String text = source.read(name);
        return text == null ? null : new Text(name, text);
    }

    @Override
    public long getLastModified(Object template) {
        return 0;
    }

    @Override
    public Reader getReader(Object template, String encoding) {
        return new StringReader(((Text) template).text());
    }

    @Override
    public void closeTemplateSource(Object template) {
        // Nothing is open: the text has been read whole.
    }
}
