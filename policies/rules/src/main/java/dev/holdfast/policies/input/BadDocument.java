package dev.holdfast.policies.input;

import dev.holdfast.policies.tree.Place;

/** A file that cannot be understood; the message says why, and what would be right. */
public final class BadDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /** A fault at a place. */
    public BadDocument(Place place, String reason) {
        super(reason);
        this.place = place;
    }

    /** Where it is. */
    public Place place() {
        return place;
    }
}
