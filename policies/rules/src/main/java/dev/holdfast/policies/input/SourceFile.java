package dev.holdfast.policies.input;

import dev.holdfast.policies.rule.Origin;

/**
 * A text file that is looked at.
 *
 * @param origin where it comes from
 * @param text what is in it
 */
public record SourceFile(Origin origin, String text) {
    /** The name of the file without its folders. */
    public String name() {
        String path = origin.name();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
