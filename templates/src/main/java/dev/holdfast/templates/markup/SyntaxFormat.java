package dev.holdfast.templates.markup;

import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A syntax as FreeMarker's output format: each interpolated string is written as one scalar or word, and of markup only
 * {@link ReadyMarkup} is let through.
 */
public final class SyntaxFormat extends CommonMarkupOutputFormat<SyntaxMarkup> {
    private final Syntax syntax;

    /** The format that writes this syntax. */
    public SyntaxFormat(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The syntax that is written. */
    public Syntax syntax() {
        return syntax;
    }

    @Override
    public String getName() {
        return syntax.name();
    }

    @Override
    public @Nullable String getMimeType() {
        return null;
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) throws TemplateModelException {
        try {
            return syntax.text(text);
        } catch (UnrepresentableValue e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    /** True, so that FreeMarker asks {@link #outputForeign} about markup of others, where it is judged. */
    @Override
    public boolean isOutputFormatMixingAllowed() {
        return true;
    }

    @Override
    public <M extends TemplateMarkupOutputModel<M>> void outputForeign(M markup, Writer out)
            throws IOException, TemplateModelException {
        if (!(markup instanceof ReadyMarkup ready)) {
            throw new TemplateModelException(
                    "markup made for " + markup.getOutputFormat().getName() + " stands in a file of " + syntax);
        }
        try {
            out.write(ready.in(syntax));
        } catch (UnrepresentableValue e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    /** True for all: the older built-ins that escape ({@code ?html}, {@code ?url}) have no place here. */
    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected SyntaxMarkup newTemplateMarkupOutputModel(@Nullable String text, @Nullable String markup) {
        return new SyntaxMarkup(this, text, markup);
    }
}
