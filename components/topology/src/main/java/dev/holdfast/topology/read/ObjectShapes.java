package dev.holdfast.topology.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedAndMetadata;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.AnnotatedWithParams;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.ClassUtil;
import dev.holdfast.topology.units.Confidential;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the shapes of records and units from the creators that Jackson finds in them. */
final class ObjectShapes {
    private final DeserializationConfig jackson;
    private final Shapes shapes;

    ObjectShapes(DeserializationConfig jackson, Shapes shapes) {
        this.jackson = jackson;
        this.shapes = shapes;
    }

    Shape shape(JavaType type) {
        BeanDescription description = jackson.introspect(type);
        List<ShortForm> shortForms = shortForms(description);
        // A type that only has short forms is a unit: its components are its own affair.
        RecordShape record = shortForms.isEmpty() || hasLongForm(description) ? record(description) : null;
        boolean confidential = description.getClassInfo().hasAnnotation(Confidential.class);
        return new ObjectShape(record, shortForms, confidential);
    }

    private List<ShortForm> shortForms(BeanDescription description) {
        List<ShortForm> forms = new ArrayList<>();
        for (AnnotatedAndMetadata<AnnotatedMethod, JsonCreator.Mode> factory :
                description.getFactoryMethodsWithMode()) {
            if (factory.metadata == JsonCreator.Mode.DELEGATING) {
                AnnotatedMethod method = factory.annotated;
                forms.add(new ShortForm(method, shapes.bare(method.getParameterType(0))));
            }
        }
        return forms;
    }

    private static boolean hasLongForm(BeanDescription description) {
        for (AnnotatedAndMetadata<AnnotatedConstructor, JsonCreator.Mode> constructor :
                description.getConstructorsWithMode()) {
            if (constructor.metadata != null && constructor.metadata != JsonCreator.Mode.DELEGATING) {
                return true;
            }
        }
        return false;
    }

    private RecordShape record(BeanDescription description) {
        List<AnnotatedParameter> parameters = new ArrayList<>();
        Map<String, Component> components = new LinkedHashMap<>();
        List<BeanPropertyDefinition> properties = new ArrayList<>(description.findProperties());
        properties.removeIf(property -> property.getConstructorParameter() == null);
        properties.sort(Comparator.comparingInt(property -> parameter(property).getIndex()));
        for (BeanPropertyDefinition property : properties) {
            AnnotatedParameter parameter = parameter(property);
            parameters.add(parameter);
            components.put(property.getName(), component(property, parameter));
        }
        return new RecordShape(creator(description, parameters), components, KeyRule.of(description.getClassInfo()));
    }

    private Component component(BeanPropertyDefinition property, AnnotatedParameter parameter) {
        JavaType type = parameter.getType();
        Shape shape = new LazyShape(() -> shapes.of(type, parameter));
        Object absent = type.isPrimitive() ? ClassUtil.defaultValue(type.getRawClass()) : null;
        return new Component(parameter.getIndex(), shape, property.isRequired(), absent);
    }

    private static AnnotatedWithParams creator(BeanDescription description, List<AnnotatedParameter> parameters) {
        if (!parameters.isEmpty()) {
            return parameters.get(0).getOwner();
        }
        // An empty record, such as the probe that only opens a connection: Jackson has no parameter to show.
        @Nullable AnnotatedConstructor empty = description.findDefaultConstructor();
        if (empty == null) {
            throw new IllegalStateException(description.getBeanClass() + " has no creator that Jackson finds");
        }
        return empty;
    }

    private static AnnotatedParameter parameter(BeanPropertyDefinition property) {
        AnnotatedParameter parameter = property.getConstructorParameter();
        if (parameter == null) {
            throw new IllegalStateException(property.getFullName() + " is no parameter");
        }
        return parameter;
    }
}
