package dev.holdfast.topology.read;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a topology.
 *
 * @param code a stable word for the kind of fault, in kebab case; those of reading are in {@link FaultCode}
 * @param location where it is written; null if it is nowhere in a file
 * @param path the value that it is about
 * @param reason what is wrong, as the end of a sentence that begins with the path
 * @param note what the place that is pointed at needs, in a few words; shown behind the caret
 * @param fix what to write instead, one or more full sentences
 * @param excerpt the line; null if there is none to show
 */
public record Fault(
        String code,
        @Nullable Location location,
        TopologyPath path,
        String reason,
        @Nullable String note,
        String fix,
        @Nullable Excerpt excerpt) {

    /** Returns the same fault with words behind the caret. */
    public Fault withNote(String words) {
        return new Fault(code, location, path, reason, words, fix, excerpt);
    }

    /** Compares by the place in the file; what is nowhere in it comes last. */
    public int compareByPlace(Fault other) {
        if (location == null || other.location == null) {
            return Boolean.compare(location == null, other.location == null);
        }
        return location.compareTo(other.location);
    }

    /** Returns it as it is shown to people. */
    @Override
    public String toString() {
        return FaultPrinter.print(this);
    }
}
