package dev.holdfast.topology.read;

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
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives what is stated at a component, or at the elements of its list or map. */
final class Statements {
    private static final String JAKARTA = Min.class.getPackageName();

    private Statements() {}

    /**
     * Returns what is stated at a parameter of a creator, in the order of the source.
     *
     * @throws IllegalStateException if there is one that is not known here, since it would be without effect
     */
    static List<Statement> of(AnnotatedParameter component) {
        return of(creator(component).getParameterAnnotations()[component.getIndex()], component.getFullName());
    }

    /** Jackson keeps annotations by the hashes of their classes, which are others in each run. */
    private static Executable creator(AnnotatedParameter component) {
        return (Executable) component.getMember();
    }

    /**
     * Returns what is stated at the elements of a list, or at the values of a map: {@code List<@Pattern(…) String>}.
     * Jackson knows nothing of it, but leads to the constructor that has it.
     *
     * @throws IllegalStateException if there is one that is not known here, since it would be without effect
     */
    static List<Statement> ofElements(AnnotatedParameter component) {
        Executable creator = creator(component);
        Annotation[] annotations = ofLastArgument(creator.getAnnotatedParameterTypes()[component.getIndex()]);
        if (annotations.length == 0 && creator instanceof Constructor<?> constructor) {
            // A constructor in the compact form does not have them.
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            annotations = ofLastArgument(components[component.getIndex()].getAnnotatedType());
        }
        return of(annotations, component.getFullName());
    }

    private static Annotation[] ofLastArgument(AnnotatedType declared) {
        if (declared instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] types = container.getAnnotatedActualTypeArguments();
            return types[types.length - 1].getAnnotations();
        }
        return new Annotation[0];
    }

    private static List<Statement> of(Annotation[] annotations, String place) {
        List<Statement> statements = new ArrayList<>(2);
        NumberRange range = NumberRange.all();
        for (Annotation annotation : annotations) {
            NumberRange narrower = narrow(range, annotation);
            Statement statement = statement(annotation);
            if (narrower != null) {
                range = narrower;
            } else if (statement != null) {
                statements.add(statement);
            } else if (annotation.annotationType().getPackageName().equals(JAKARTA)) {
                throw new IllegalStateException(annotation + " at " + place + " has no effect");
            }
        }
        if (range.isBounded()) {
            statements.add(range);
        }
        return statements;
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

    private static @Nullable Statement statement(Annotation annotation) {
        if (annotation instanceof Pattern pattern) {
            return new TextForm(pattern.regexp(), pattern.message());
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
            return new UnitBounds(between.min(), between.max(), between.step());
        }
        return null;
    }
}
