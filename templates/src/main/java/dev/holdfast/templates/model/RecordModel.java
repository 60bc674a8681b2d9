package dev.holdfast.templates.model;

import freemarker.template.ObjectWrapper;
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
    private final NamedReads components;
    private final ObjectWrapper wrapper;

    RecordModel(Record value, NamedReads components, ObjectWrapper wrapper) {
        this.value = value;
        this.components = components;
        this.wrapper = wrapper;
    }

    /** The record's simple class name, by which templates tell the variants of a sealed type apart. */
    public String type() {
        return value.getClass().getSimpleName();
    }

    @Override
    public @Nullable TemplateModel get(String component) throws TemplateModelException {
        Object read = read(component);
        if (read == NamedReads.UNKNOWN) {
            throw new TemplateModelException(type() + " has no component '" + component + "'");
        }
        return wrapper.wrap(read);
    }

    private @Nullable Object read(String component) throws TemplateModelException {
        try {
            return components.read(component);
        } catch (Throwable fault) {
            String what = type() + "." + component + " cannot be read: " + fault;
            throw new TemplateModelException(
                    what, fault instanceof Exception cause ? cause : new IllegalStateException(fault));
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
