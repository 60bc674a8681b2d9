package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Distinct;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints that stand at a component, or at the elements of its list or map. */
final class Constraints {
    private static final String JAKARTA = Min.class.getPackageName();

    private Constraints() {}

    /**
     * Returns the constraints at a component.
     *
     * @param shape reads the bounds that are written as texts
     * @throws IllegalStateException if there is one that is not known here, since it would be without effect
     */
    static List<Constraint> of(AnnotatedMember component, Shape shape) {
        return of(component.getAllAnnotations().annotations(), component.getFullName(), shape);
    }

    /**
     * Returns the constraints at the elements of a list, or at the values of a map: {@code List<@Pattern(…) String>}.
     * Jackson knows nothing of them, but leads to the constructor
     * that has them.
     *
     * @param shape reads the bounds that are written as texts
     * @throws IllegalStateException if there is one that is not known here, since it would be without effect
     */
    static List<Constraint> ofElements(AnnotatedMember component, Shape shape) {
        if (component instanceof AnnotatedParameter parameter && component.getMember() instanceof Executable creator) {
            Annotation[] annotations = ofLastArgument(creator.getAnnotatedParameterTypes()[parameter.getIndex()]);
            Class<?> type = creator.getDeclaringClass();
            if (annotations.length == 0 && type.isRecord()) {
                // A constructor in the compact form does not have them; asked second, since it is slower.
                annotations = ofLastArgument(type.getRecordComponents()[parameter.getIndex()].getAnnotatedType());
            }
            return of(Arrays.asList(annotations), component.getFullName(), shape);
        }
        return List.of();
    }

    private static Annotation[] ofLastArgument(AnnotatedType declared) {
        if (declared instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] types = container.getAnnotatedActualTypeArguments();
            return types[types.length - 1].getAnnotations();
        }
        return new Annotation[0];
    }

    private static List<Constraint> of(Iterable<Annotation> annotations, String place, Shape shape) {
        List<Constraint> constraints = new ArrayList<>(2);
        NumberRange range = NumberRange.all();
        for (Annotation annotation : annotations) {
            NumberRange narrower = narrow(range, annotation);
            Constraint constraint = constraint(annotation, shape);
            if (narrower != null) {
                range = narrower;
            } else if (constraint != null) {
                constraints.add(constraint);
            } else if (annotation.annotationType().getPackageName().equals(JAKARTA)) {
                throw new IllegalStateException(annotation + " at " + place + " has no effect");
            }
        }
        if (range.isBounded()) {
            constraints.add(range);
        }
        return constraints;
    }

    private static @Nullable NumberRange narrow(NumberRange range, Annotation annotation) {
        if (annotation instanceof Min min) {
            return range.from(BigDecimal.valueOf(min.value()), true);
        }
        if (annotation instanceof Max max) {
            return range.to(BigDecimal.valueOf(max.value()), true);
        }
        if (annotation instanceof DecimalMin min) {
            return range.from(new BigDecimal(min.value()), min.inclusive());
        }
        if (annotation instanceof DecimalMax max) {
            return range.to(new BigDecimal(max.value()), max.inclusive());
        }
        return null;
    }

    private static @Nullable Constraint constraint(Annotation annotation, Shape shape) {
        if (annotation instanceof Pattern pattern) {
            return new PatternConstraint(pattern.regexp(), pattern.message());
        }
        if (annotation instanceof Size size) {
            return new SizeConstraint(size.min(), size.max());
        }
        if (annotation instanceof NotEmpty) {
            return new SizeConstraint(1, Integer.MAX_VALUE);
        }
        if (annotation instanceof Distinct) {
            return new DistinctConstraint();
        }
        if (annotation instanceof Between between) {
            return UnitRange.of(between, shape);
        }
        return null;
    }
}
