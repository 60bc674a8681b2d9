package dev.holdfast.templates.functions;

import dev.holdfast.templates.markup.ReadyMarkup;
import dev.holdfast.templates.model.ListModel;
import dev.holdfast.templates.model.MapModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template called a function with.
 *
 * @param function the function's name, for errors
 * @param models the arguments as FreeMarker hands them over
 */
record Arguments(String function, List<?> models) {
    /** Refuses fewer or more arguments than the function takes. */
    void expect(int least, int most) throws TemplateModelException {
        if (models.size() < least || models.size() > most) {
            throw new TemplateModelException(function + " takes " + (least == most ? least : least + " to " + most)
                    + " arguments, not " + models.size());
        }
    }

    int size() {
        return models.size();
    }

    @Nullable
    Object model(int index) {
        return models.get(index);
    }

    String text(int index) throws TemplateModelException {
        if (models.get(index) instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException(function + ": argument " + (index + 1) + " is not a string");
    }

    /** A whole number from 0 to 200, such as a column; 0 when the argument is left out. */
    int column(int index) throws TemplateModelException {
        if (index >= models.size()) {
            return 0;
        }
        if (models.get(index) instanceof TemplateNumberModel number) {
            int column = number.getAsNumber().intValue();
            if (column >= 0 && column <= 200) {
                return column;
            }
        }
        throw new TemplateModelException(function + ": argument " + (index + 1) + " is not a number from 0 to 200");
    }

    /** The Java value behind an argument: string, number, boolean, list, map, ready value or null. */
    @Nullable
    Object value(int index) throws TemplateModelException {
        return valueOf(models.get(index));
    }

    private @Nullable Object valueOf(@Nullable Object model) throws TemplateModelException {
        if (model == null) {
            return null;
        } else if (model instanceof ListModel list) {
            return list.source();
        } else if (model instanceof MapModel map) {
            return map.source();
        } else if (model instanceof TemplateBooleanModel flag) {
            return flag.getAsBoolean();
        } else if (model instanceof ReadyMarkup ready) {
            return ready.value();
        } else if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        } else if (model instanceof TemplateSequenceModel sequence) {
            List<@Nullable Object> items = new ArrayList<>(sequence.size());
            for (int i = 0; i < sequence.size(); i++) {
                items.add(valueOf(sequence.get(i)));
            }
            return items;
        }
        throw new TemplateModelException(function + " takes strings, numbers, booleans, lists and maps");
    }
}
