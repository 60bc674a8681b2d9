package dev.holdfast.topology.units;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a component of a record is only written together with others. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Requires {
    /** Returns the name of the component that needs the others, as it is written in a topology. */
    String component();

    /** Returns the names of the components that it needs. */
    String[] needs();
}
