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
import com.fasterxml.jackson.databind.util.EnumResolver;
import dev.holdfast.topology.units.Confidential;
import dev.holdfast.topology.units.KeyPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson and the annotations of the classes say. To ask them takes a tenth of the time of a start, so that the
 * build does, and writes the answers down: see {@link DescribedLanguage}.
 */
final class DerivedLanguage implements Language {
    private final DeserializationConfig jackson = JacksonSettings.deserialization();
    private final AnnotationIntrospector annotations = jackson.getAnnotationIntrospector();

    @Override
    public LanguageType type(String type) {
        JavaType known = jackson.constructType(Creation.classOf(type));
        return known.isEnumType() ? enumeration(known) : composite(known);
    }

    private LanguageType enumeration(JavaType type) {
        EnumResolver resolver =
                EnumResolver.constructFor(jackson, AnnotatedClassResolver.resolve(jackson, type, jackson));
        List<LanguageType.Word> words = new ArrayList<>();
        for (Enum<?> constant : resolver.getRawEnums()) {
            for (String word : resolver.getEnumIds()) {
                if (constant == resolver.findEnum(word)) {
                    words.add(new LanguageType.Word(word, constant.name()));
                }
            }
        }
        return new LanguageType.Enumeration(words);
    }

    private LanguageType composite(JavaType type) {
        requireReadable(type);
        AnnotatedClass annotated = AnnotatedClassResolver.resolve(jackson, type, jackson);
        String[] names = JDK14Util.getRecordFieldNames(type.getRawClass());
        AnnotatedConstructor constructor = canonical(annotated, names.length);
        List<LanguageType.Single> shortForms = shortForms(annotated);
        // A record that only has short forms is a unit: its components are its own affair.
        boolean mapping = shortForms.isEmpty() || creatorMode(constructor) != null;
        return new LanguageType.Composite(
                mapping ? components(constructor, names) : null,
                KeyRules.of(annotated),
                shortForms,
                annotated.hasAnnotation(Confidential.class));
    }

    private static void requireReadable(JavaType type) {
        if (!type.isEnumType() && !type.getRawClass().isRecord()) {
            throw new IllegalStateException(type.toCanonical() + " cannot be read; use a record");
        }
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

    private List<LanguageType.Single> shortForms(AnnotatedClass type) {
        List<AnnotatedMethod> factories = new ArrayList<>(type.getFactoryMethods());
        factories.removeIf(factory -> factory.getParameterCount() != 1);
        // Java does not say in which order a class has its methods.
        factories.sort(
                Comparator.comparing(factory -> factory.getRawParameterType(0).getName()));
        List<LanguageType.Single> forms = new ArrayList<>(2);
        for (AnnotatedMethod factory : factories) {
            if (creatorMode(factory) == JsonCreator.Mode.DELEGATING) {
                if (factories.stream()
                                .filter(other -> other.getName().equals(factory.getName()))
                                .count()
                        > 1) {
                    throw new IllegalStateException(factory.getFullName() + " is not the only one of its name");
                }
                AnnotatedParameter parameter = factory.getParameter(0);
                forms.add(new LanguageType.Single(
                        factory.getName(), use(parameter.getType(), null), Statements.of(parameter)));
            }
        }
        return forms;
    }

    private List<LanguageType.Part> components(AnnotatedConstructor constructor, String[] names) {
        List<LanguageType.Part> parts = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            AnnotatedParameter parameter = constructor.getParameter(i);
            PropertyName renamed = annotations.findNameForDeserialization(parameter);
            boolean named = renamed != null && renamed.hasSimpleName();
            String name = named ? renamed.getSimpleName() : names[i];
            parts.add(new LanguageType.Part(
                    name,
                    use(parameter.getType(), parameter),
                    Statements.of(parameter),
                    Boolean.TRUE.equals(annotations.hasRequiredMarker(parameter)),
                    Suspicion.of(name)));
        }
        return parts;
    }

    /**
     * Returns a type as it is used.
     *
     * @param stated what states something about its elements and keys; null if nothing does
     */
    private static TypeUse use(JavaType type, @Nullable AnnotatedParameter stated) {
        if (!type.isContainerType()) {
            String name = type.getRawClass().getName();
            if (ScalarTypes.shape(name) == null) {
                requireReadable(type);
            }
            return new TypeUse.Named(name);
        }
        TypeUse element = use(type.getContentType(), null);
        // Records state themselves what has to hold.
        boolean plain = element instanceof TypeUse.Named named && ScalarTypes.shape(named.type()) != null;
        List<Statement> ofElements = plain && stated != null ? Statements.ofElements(stated) : List.of();
        if (type.isMapLikeType() && type.getKeyType().hasRawClass(String.class)) {
            KeyPattern keys = stated == null ? null : stated.getAnnotation(KeyPattern.class);
            return new TypeUse.MapOf(
                    element, ofElements, keys == null ? null : new TextForm(keys.regexp(), keys.message()));
        }
        if (type.hasRawClass(List.class) || type.hasRawClass(Collection.class)) {
            return new TypeUse.ListOf(element, ofElements);
        }
        throw new IllegalStateException(type.toCanonical() + " cannot be read; use List or Map<String, …>");
    }
}
