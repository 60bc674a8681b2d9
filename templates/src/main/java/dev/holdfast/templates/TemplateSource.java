package dev.holdfast.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the text of templates comes from. */
@FunctionalInterface
interface TemplateSource {
    /**
     * The text of a template, or null when there is none.
     *
     * @param name a valid {@link TemplateName}
     */
    @Nullable
    String read(String name) throws IOException;

    /** The templates beside this class on the class path. */
    static TemplateSource classPath() {
        JarTemplates jar = JarTemplates.beside(TemplateSource.class);
        return jar != null
                ? jar
                : name -> {
                    try (InputStream in = TemplateSource.class.getResourceAsStream(name)) {
                        return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    }
                };
    }
}
