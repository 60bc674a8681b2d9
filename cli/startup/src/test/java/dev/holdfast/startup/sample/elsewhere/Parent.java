package dev.holdfast.startup.sample.elsewhere;

import java.util.function.Supplier;

/** A class that others extend. */
public class Parent {
    /** For subclasses, and their lambdas, only. */
    protected String inherited() {
        return "inherited";
    }

    /** The same without an object. */
    protected static String inheritedStatic() {
        return "inherited static";
    }

    /** For all. */
    public String open() {
        return "open";
    }

    /** Has a body of the same name and type as a lambda of a subclass. */
    public Supplier<String> named() {
        return () -> "parent's " + open();
    }
}
