package dev.holdfast.topology.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.jdk14.JDK14Util;
import com.fasterxml.jackson.databind.util.ClassUtil;
import dev.holdfast.topology.units.Confidential;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the shapes of records and units from the creators that Jackson finds in them. */
final class ObjectShapes {
    private final DeserializationConfig jackson;
    private final AnnotationIntrospector annotations;
    private final Shapes shapes;

    ObjectShapes(DeserializationConfig jackson, Shapes shapes) {
        this.jackson = jackson;
        this.annotations = jackson.getAnnotationIntrospector();
        this.shapes = shapes;
    }

    Shape shape(JavaType type) {
        if (!ClassUtil.isRecordType(type.getRawClass())) {
            throw new IllegalStateException(type.toCanonical() + " cannot be read; use a record");
        }
        AnnotatedClass annotated = AnnotatedClassResolver.resolve(jackson, type, jackson);
        String[] names = JDK14Util.getRecordFieldNames(type.getRawClass());
        AnnotatedConstructor constructor = canonical(annotated, names.length);
        List<ShortForm> shortForms = shortForms(annotated);
        // A record that only has short forms is a unit: its components are its own affair.
        boolean mapping = shortForms.isEmpty() || creatorMode(constructor) != null;
        RecordShape record = mapping ? record(annotated, constructor, names) : null;
        return new ObjectShape(record, shortForms, annotated.hasAnnotation(Confidential.class));
    }

    private static AnnotatedConstructor canonical(AnnotatedClass type, int components) {
        List<AnnotatedConstructor> found = new ArrayList<>(type.getConstructors());
        found.removeIf(constructor -> constructor.getParameterCount() != components);
        AnnotatedConstructor empty = type.getDefaultConstructor();
        if (components == 0 && empty != null) {
            return empty;
        }
        if (found.size() != 1) {
            throw new IllegalStateException(
                    type.getName() + " has two constructors with the same number of parameters");
        }
        return found.get(0);
    }

    private JsonCreator.@Nullable Mode creatorMode(Annotated creator) {
        return annotations.findCreatorAnnotation(jackson, creator);
    }

    private List<ShortForm> shortForms(AnnotatedClass type) {
        List<ShortForm> forms = new ArrayList<>(2);
        for (AnnotatedMethod factory : type.getFactoryMethods()) {
            if (factory.getParameterCount() == 1 && creatorMode(factory) == JsonCreator.Mode.DELEGATING) {
                AnnotatedParameter parameter = factory.getParameter(0);
                Shape argument = shapes.bare(parameter.getType());
                forms.add(new ShortForm(factory, argument, Constraints.of(parameter, argument)));
            }
        }
        return forms;
    }

    private RecordShape record(AnnotatedClass type, AnnotatedConstructor constructor, String[] names) {
        Map<String, Component> components = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            AnnotatedParameter parameter = constructor.getParameter(i);
            PropertyName renamed = annotations.findNameForDeserialization(parameter);
            boolean named = renamed != null && renamed.hasSimpleName();
            String name = named ? renamed.getSimpleName() : names[i];
            components.put(name, component(parameter, Suspicion.of(name)));
        }
        return new RecordShape(constructor, components, KeyRule.of(type));
    }

    private Component component(AnnotatedParameter parameter, boolean suspicious) {
        JavaType type = parameter.getType();
        Shape shape = new LazyShape(() -> shapes.of(type, parameter));
        boolean required = Boolean.TRUE.equals(annotations.hasRequiredMarker(parameter));
        Object absent = type.isPrimitive() ? ClassUtil.defaultValue(type.getRawClass()) : null;
        return new Component(parameter.getIndex(), shape, required, suspicious, absent);
    }
}
