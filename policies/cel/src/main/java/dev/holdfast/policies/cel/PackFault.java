package dev.holdfast.policies.cel;

import dev.holdfast.policies.tree.Place;

/**
 * Something wrong in a pack.
 *
 * @param file the path of the file, or of the folder, as it was given, with {@code /}
 * @param place where in it; {@link Place#NONE} for the file as a whole
 * @param message what is wrong, and what would be right
 */
public record PackFault(String file, Place place, String message) {
    /** As a line of its own: {@code pack/owner.yaml:6:9: nothing is known as objct; did you mean object?}. */
    public String words() {
        return place.line() == 0
                ? file + ": " + message
                : file + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
