package dev.holdfast.templates.markup;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The format that {@link ReadyMarkup} belongs to. No file has this format, so it writes nothing itself, and it refuses
 * to be joined with text: one interpolation is one whole scalar.
 */
final class ReadyFormat extends MarkupOutputFormat<ReadyMarkup> {
    static final ReadyFormat INSTANCE = new ReadyFormat();

    private ReadyFormat() {}

    private static TemplateModelException refusal() {
        return new TemplateModelException(
                "a number, boolean or other ready value cannot be joined with text; let the model hold the whole string");
    }

    @Override
    public String getName() {
        return "READY";
    }

    @Override
    public @Nullable String getMimeType() {
        return null;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    public boolean isEmpty(ReadyMarkup markup) {
        return false;
    }

    @Override
    public @Nullable String getSourcePlainText(ReadyMarkup markup) {
        return null;
    }

    @Override
    public ReadyMarkup fromPlainTextByEscaping(String text) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public ReadyMarkup fromMarkup(String markup) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public ReadyMarkup concat(ReadyMarkup first, ReadyMarkup second) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public String getMarkupString(ReadyMarkup markup) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public String escapePlainText(String text) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public void output(ReadyMarkup markup, Writer out) throws TemplateModelException {
        throw refusal();
    }

    @Override
    public void output(String text, Writer out) throws TemplateModelException {
        throw refusal();
    }
}
