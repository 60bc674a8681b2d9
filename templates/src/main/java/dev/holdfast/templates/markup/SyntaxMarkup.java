package dev.holdfast.templates.markup;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Text that a template captured ({@code <#assign x>…</#assign>}) in one syntax. */
public final class SyntaxMarkup extends CommonTemplateMarkupOutputModel<SyntaxMarkup> {
    private final SyntaxFormat format;

    SyntaxMarkup(SyntaxFormat format, @Nullable String text, @Nullable String markup) {
        super(text, markup);
        this.format = format;
    }

    @Override
    public CommonMarkupOutputFormat<SyntaxMarkup> getOutputFormat() {
        return format;
    }
}
