package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.util.EnumResolver;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.TimeSpan;
import dev.holdfast.topology.units.TimeZones;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the shapes of types from what Jackson knows about them, when they are first met. */
final class Shapes {
    private final DeserializationConfig jackson;
    private final ObjectShapes objects;
    private final Map<JavaType, Shape> known = new HashMap<>();

    Shapes(DeserializationConfig jackson) {
        this.jackson = jackson;
        this.objects = new ObjectShapes(jackson, this);
    }

    /** Returns the shape of a type that stands alone. */
    Shape of(Class<?> type) {
        return of(jackson.constructType(type), null);
    }

    /**
     * Returns the shape of a type where it stands.
     *
     * @param member what states the constraints; null if nothing does
     */
    Shape of(JavaType type, @Nullable AnnotatedMember member) {
        Shape shape = type.isContainerType() ? container(type, member) : simple(type);
        return new CheckedShape(shape, member == null ? List.of() : Constraints.of(member, shape));
    }

    private Shape container(JavaType type, @Nullable AnnotatedMember member) {
        Shape element = new LazyShape(() -> bare(type.getContentType()));
        // Records state their constraints themselves, and asking a constructor for those of elements is slow.
        boolean plain = scalar(type.getContentType().getRawClass()) != null;
        List<Constraint> rules = plain && member != null ? Constraints.ofElements(member, element) : List.of();
        Shape checked = new CheckedShape(element, rules);
        if (type.isMapLikeType() && type.getKeyType().hasRawClass(String.class)) {
            return new MapShape(
                    checked, NamePattern.of(member == null ? null : member.getAnnotation(KeyPattern.class)));
        }
        if (type.hasRawClass(List.class) || type.hasRawClass(Collection.class)) {
            return new ListShape(checked);
        }
        throw new IllegalStateException(type.toCanonical() + " cannot be read; use List or Map<String, …>");
    }

    /** Returns the shape of a type without the check that something is there. */
    Shape bare(JavaType type) {
        return type.isContainerType() ? container(type, null) : simple(type);
    }

    private Shape simple(JavaType type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = scalar(type.getRawClass());
            if (shape == null) {
                shape = type.isEnumType() ? enumeration(type) : objects.shape(type);
            }
            known.put(type, shape);
        }
        return shape;
    }

    private static @Nullable Shape scalar(Class<?> type) {
        if (type == String.class) {
            return new TextShape();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeNumberShape(false);
        }
        if (type == long.class || type == Long.class) {
            return new WholeNumberShape(true);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanShape();
        }
        if (type == BigDecimal.class) {
            return new DecimalShape();
        }
        if (type == Duration.class) {
            return new ParsedShape("a time", TimeSpan::parse);
        }
        if (type == ZoneId.class) {
            return new ParsedShape("a time zone", TimeZones::parse);
        }
        return type == Object.class ? new AnyShape() : null;
    }

    private Shape enumeration(JavaType type) {
        EnumResolver resolver =
                EnumResolver.constructFor(jackson, AnnotatedClassResolver.resolve(jackson, type, jackson));
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Enum<?> constant : resolver.getRawEnums()) {
            for (String word : resolver.getEnumIds()) {
                if (constant == resolver.findEnum(word)) {
                    constants.put(word, constant);
                }
            }
        }
        return new EnumShape(constants);
    }
}
