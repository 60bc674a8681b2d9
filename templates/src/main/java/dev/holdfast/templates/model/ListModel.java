package dev.holdfast.templates.model;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as a sequence.
 *
 * @param source the list itself
 * @param wrapper wraps the items
 */
public record ListModel(List<?> source, ObjectWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < source.size() ? wrapper.wrap(source.get(index)) : null;
    }

    @Override
    public int size() {
        return source.size();
    }
}
