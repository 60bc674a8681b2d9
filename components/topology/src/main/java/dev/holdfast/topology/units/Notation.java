package dev.holdfast.topology.units;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the values of a type look as text, for editors. Whatever the type reads matches; what matches may still be
 * refused, for its size or its meaning.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Notation {
    /**
     * Returns the regular expression that a whole text matches, in the part that Java and JSON Schema (ECMA-262) share.
     */
    String regexp();

    /** Returns some well written texts. */
    String[] examples();
}
