package dev.holdfast.templates;

import org.jspecify.annotations.Nullable;

/**
 * A template could not be rendered. The message says where and why and repeats no value of the model; the cause is an
 * {@link dev.holdfast.templates.syntax.UnrepresentableValue} when a value had no spelling.
 */
public final class RenderingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;

    RenderingFailed(String template, int line, String why, @Nullable Throwable cause) {
        super((line > 0 ? template + ":" + line : template) + ": " + why, cause);
        this.template = template;
        this.line = line;
    }

    /** The template, or the part that it includes, where it went wrong. */
    public String template() {
        return template;
    }

    /** The line there, from 1; 0 when unknown. */
    public int line() {
        return line;
    }
}
