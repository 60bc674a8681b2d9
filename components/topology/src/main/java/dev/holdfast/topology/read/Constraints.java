package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the constraints that stand at a component, through Jackson's view of it. */
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
        List<Constraint> constraints = new ArrayList<>(2);
        NumberRange range = NumberRange.all();
        for (Annotation annotation : component.getAllAnnotations().annotations()) {
            NumberRange narrower = narrow(range, annotation);
            Constraint constraint = constraint(annotation, shape);
            if (narrower != null) {
                range = narrower;
            } else if (constraint != null) {
                constraints.add(constraint);
            } else if (annotation.annotationType().getPackageName().equals(JAKARTA)) {
                throw new IllegalStateException(annotation + " at " + component.getFullName() + " has no effect");
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
        if (annotation instanceof Between between) {
            return UnitRange.of(between, shape);
        }
        return null;
    }
}
