package dev.holdfast.templates.markup;

import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;

/** A {@link Ready} value as FreeMarker's markup, which is not escaped again. */
public class ReadyMarkup implements TemplateMarkupOutputModel<ReadyMarkup>, Ready {
    private final Ready value;

    /** Markup that the value writes. */
    public ReadyMarkup(Ready value) {
        this.value = value;
    }

    @Override
    public String in(Syntax syntax) {
        return value.in(syntax);
    }

    /** The value itself. */
    public Ready value() {
        return value;
    }

    @Override
    public MarkupOutputFormat<ReadyMarkup> getOutputFormat() {
        return ReadyFormat.INSTANCE;
    }
}
