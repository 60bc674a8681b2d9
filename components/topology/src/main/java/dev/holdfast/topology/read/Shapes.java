package dev.holdfast.topology.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the shapes of types, when they are first met. */
final class Shapes {
    private final Language language;
    private final Map<String, Shape> known = new HashMap<>();

    Shapes(Language language) {
        this.language = language;
    }

    /** Returns the shape of a type that stands alone. */
    Shape of(Class<?> type) {
        return of(new TypeUse.Named(type.getName()), List.of());
    }

    /** Returns the shape of a type where it stands, with what is stated there. */
    Shape of(TypeUse use, List<Statement> stated) {
        Shape shape = bare(use);
        return new CheckedShape(shape, constraints(stated, shape));
    }

    /** Returns the shape of a type without the check that something is there. */
    private Shape bare(TypeUse use) {
        if (use instanceof TypeUse.ListOf list) {
            return new ListShape(element(list.element(), list.stated()));
        }
        if (use instanceof TypeUse.MapOf map) {
            return new MapShape(element(map.element(), map.stated()), NamePattern.of(map.keys()));
        }
        return named(((TypeUse.Named) use).type());
    }

    private Shape element(TypeUse use, List<Statement> stated) {
        return new LazyShape(this, use, stated);
    }

    private static List<Constraint> constraints(List<Statement> stated, Shape shape) {
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Constraint> constraints = new ArrayList<>(stated.size());
        for (Statement statement : stated) {
            constraints.add(statement.constraint(shape));
        }
        return constraints;
    }

    private Shape named(String type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = ScalarTypes.shape(type);
            if (shape == null) {
                LanguageType described = language.type(type);
                shape = described instanceof LanguageType.Composite composite
                        ? object(type, composite)
                        : enumeration(type, (LanguageType.Enumeration) described);
            }
            known.put(type, shape);
        }
        return shape;
    }

    private static Shape enumeration(String type, LanguageType.Enumeration described) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : Creation.constants(type)) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        Map<String, Object> constants = new LinkedHashMap<>();
        for (LanguageType.Word word : described.words()) {
            constants.put(word.written(), byName.get(word.constant()));
        }
        return new EnumShape(constants);
    }

    private Shape object(String type, LanguageType.Composite described) {
        List<ShortForm> forms = new ArrayList<>(described.shortForms().size());
        for (LanguageType.Single form : described.shortForms()) {
            Shape argument = bare(form.argument());
            Creation factory = Creation.factory(type, form.factory());
            forms.add(new ShortForm(factory, argument, constraints(form.stated(), argument)));
        }
        return new ObjectShape(record(type, described), forms, described.confidential());
    }

    private @Nullable RecordShape record(String type, LanguageType.Composite described) {
        List<LanguageType.Part> parts = described.components();
        if (parts == null) {
            return null;
        }
        Map<String, Component> components = new LinkedHashMap<>();
        for (LanguageType.Part part : parts) {
            Shape shape = new LazyShape(this, part.type(), part.stated());
            Object absent = ScalarTypes.absent(part.type());
            components.put(
                    part.name(), new Component(components.size(), shape, part.required(), part.suspicious(), absent));
        }
        return new RecordShape(Creation.constructor(type, parts.size()), components, described.rules());
    }
}
