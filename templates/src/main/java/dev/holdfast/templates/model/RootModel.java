package dev.holdfast.templates.model;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model that a template starts from. FreeMarker asks it for every name that the template itself does not define,
 * so it has to stay silent about those of the shared functions, and about no other.
 *
 * @param model the record or map with the template's variables
 * @param shared the names of functions and directives
 */
public record RootModel(TemplateHashModel model, Set<String> shared) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return shared.contains(name) ? null : model.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
