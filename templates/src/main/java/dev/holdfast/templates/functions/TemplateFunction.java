package dev.holdfast.templates.functions;

import dev.holdfast.templates.markup.ReadyMarkup;
import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * A function that templates call by its name.
 *
 * @param name what templates call it
 * @param body makes its result
 */
record TemplateFunction(String name, Body body) implements TemplateMethodModelEx {
    /** From arguments to a result that the wrapper knows. */
    @FunctionalInterface
    interface Body {
        Object apply(Arguments arguments) throws TemplateModelException;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface has it so
    public Object exec(List arguments) throws TemplateModelException {
        try {
            Object result = body.apply(new Arguments(name, (List<?>) arguments));
            return result instanceof Ready ready ? new ReadyMarkup(ready) : result;
        } catch (UnrepresentableValue | IllegalArgumentException e) {
            throw new TemplateModelException(name + ": " + e.getMessage(), e);
        }
    }
}
