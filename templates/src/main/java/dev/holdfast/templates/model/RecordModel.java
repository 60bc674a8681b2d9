package dev.holdfast.templates.model;

import freemarker.ext.beans.InvalidPropertyException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A record as a hash of its components. Asking for a component that it does not have is an error, even in
 * {@code x.y??}: a misspelt name must not read as "absent".
 */
public final class RecordModel implements TemplateHashModel {
    private final Record value;
    private final TemplateHashModel components;

    RecordModel(Record value, TemplateHashModel components) {
        this.value = value;
        this.components = components;
    }

    /** The record's simple class name, by which templates tell the variants of a sealed type apart. */
    public String type() {
        return value.getClass().getSimpleName();
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
        try {
            return components.get(component);
        } catch (InvalidPropertyException e) {
            throw new TemplateModelException(type() + " has no component '" + component + "'", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
