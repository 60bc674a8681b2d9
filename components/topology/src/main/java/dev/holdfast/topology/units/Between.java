package dev.holdfast.topology.units;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * From where to where a value with a unit may be, both ends included: {@code @Between(min = "1s", max = "10m")}. The
 * schema says it in words behind the description of the component.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Between {
    /** Returns the smallest value, written as in a topology; empty for none. */
    String min() default "";

    /** Returns the largest value, written as in a topology; empty for none. */
    String max() default "";

    /** Returns the time of which it is a whole number, written as in a topology; empty for any. Only for times. */
    String step() default "";
}
