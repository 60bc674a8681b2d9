package dev.holdfast.templates.markup;

import dev.holdfast.templates.syntax.NumberText;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import freemarker.core.Environment;
import freemarker.core.InvalidFormatParametersException;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.core.UnformattableValueException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number format of all templates: {@code ${port}} is a number, whatever the locale, where a string would be quoted. */
public final class ReadyNumbers extends TemplateNumberFormatFactory {
    /** The name under which the format is registered; {@code @} before it selects it. */
    public static final String NAME = "ready";

    @Override
    public TemplateNumberFormat get(String params, Locale locale, @Nullable Environment environment)
            throws InvalidFormatParametersException {
        if (!params.isEmpty()) {
            throw new InvalidFormatParametersException("the number format takes no parameters");
        }
        return new Format();
    }

    private static final class Format extends TemplateNumberFormat {
        @Override
        public Object format(TemplateNumberModel number) throws TemplateValueFormatException, TemplateModelException {
            String text = formatToPlainText(number);
            return new ReadyMarkup(syntax -> text);
        }

        @Override
        public String formatToPlainText(TemplateNumberModel number)
                throws TemplateValueFormatException, TemplateModelException {
            try {
                return NumberText.of(number.getAsNumber());
            } catch (UnrepresentableValue e) {
                throw new UnformattableValueException(e.getMessage(), e);
            }
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "digits";
        }
    }
}
