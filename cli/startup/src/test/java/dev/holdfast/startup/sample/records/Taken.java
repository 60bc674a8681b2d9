package dev.holdfast.startup.sample.records;

/** Has a method of that name already. */
public record Taken(String name) {
    /** Its own. */
    public String read(String other) {
        return name + other;
    }
}
