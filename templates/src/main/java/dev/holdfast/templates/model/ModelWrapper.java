package dev.holdfast.templates.model;

import dev.holdfast.templates.markup.ReadyMarkup;
import dev.holdfast.templates.markup.Truth;
import dev.holdfast.templates.syntax.Ready;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.BeansWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates records, lists, maps, strings, numbers, booleans, optionals (an empty one is missing) and
 * {@link Ready} values. Everything else is an error: an enum because its spelling in a file is for the lowering to
 * choose, any other object because a template could call it.
 */
public final class ModelWrapper implements ObjectWrapper {
    private final BeansWrapper records;

    /** A wrapper that follows the given version of FreeMarker. */
    public ModelWrapper(Version version) {
        BeansWrapperBuilder builder = new BeansWrapperBuilder(version);
        builder.setOuterIdentity(this);
        builder.setExposureLevel(BeansWrapper.EXPOSE_SAFE);
        builder.setMemberAccessPolicy(RecordAccess.POLICY);
        builder.setMethodAppearanceFineTuner(ModelWrapper::asProperty);
        builder.setStrict(true);
        this.records = builder.build();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
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

    /**
     * Shows a method under its own name as a value. FreeMarker's way with records leaves out methods that look like
     * getters, so that a flag {@code isolated} would be the property {@code olated}.
     */
    private static void asProperty(
            BeansWrapper.MethodAppearanceDecisionInput input, BeansWrapper.MethodAppearanceDecision decision) {
        Method method = input.getMethod();
        try {
            decision.setExposeAsProperty(new PropertyDescriptor(method.getName(), method, null));
            decision.setReplaceExistingProperty(true);
            decision.setExposeMethodAs(null);
        } catch (IntrospectionException e) {
            throw new IllegalStateException("a method without arguments reads a property", e);
        }
    }

    private RecordModel record(Record value) throws TemplateModelException {
        return new RecordModel(value, (TemplateHashModel) records.wrap(value));
    }

    private static String refusal(Object value) {
        String advice = value instanceof Enum<?> ? "; let the model hold the spelling of an enum" : "";
        return "templates cannot see a " + value.getClass().getName() + advice;
    }
}
