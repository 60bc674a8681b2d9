package dev.holdfast.templates.model;

import dev.holdfast.templates.markup.ReadyMarkup;
import dev.holdfast.templates.markup.Truth;
import dev.holdfast.templates.syntax.Ready;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates records, lists, maps, strings, numbers, booleans, optionals (an empty one is missing) and
 * {@link Ready} values. Everything else is an error: an enum because its spelling in a file is for the lowering to
 * choose, any other object because a template could call it.
 */
public final class ModelWrapper implements ObjectWrapper {
    /** By class, since templates ask for the same few again and again, from several threads. */
    private final Map<Class<?>, RecordComponents> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof String text) {
            // First, since it is most of all, and what is asked of an interface before it is looked up anew each time.
            return new SimpleScalar(text);
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof Record part) {
            return value instanceof Ready ready ? new ReadyMarkup(ready) : record(part);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean flag) {
            return Truth.of(flag);
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Ready ready) {
            return new ReadyMarkup(ready);
        }
        throw new TemplateModelException(refusal(value));
    }

    private RecordModel record(Record value) {
        return new RecordModel(value, value instanceof NamedReads named ? named : reflected(value), this);
    }

    private NamedReads reflected(Record value) {
        RecordComponents components = known.get(value.getClass());
        if (components == null) {
            components = new RecordComponents(value.getClass());
            known.put(value.getClass(), components);
        }
        return components.of(value);
    }

    private static String refusal(Object value) {
        String advice = value instanceof Enum<?> ? "; let the model hold the spelling of an enum" : "";
        return "templates cannot see a " + value.getClass().getName() + advice;
    }
}
