package dev.holdfast.startup.sample.records;

/** Records in a class that is not public. */
class Within {
    /** Public nevertheless. */
    public record Open(String name) {}

    /** Public for the JVM, not as it was declared. */
    protected record Inherited(String name) {}

    record Near(String name) {}
}
