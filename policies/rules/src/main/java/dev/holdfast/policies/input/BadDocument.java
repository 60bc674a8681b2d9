package dev.holdfast.policies.input;

import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/** A file that cannot be understood; the message says why, and what would be right. */
public final class BadDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient List<BadDocument> others;

    /** A fault at a place. */
    public BadDocument(Place place, String reason) {
        this(place, reason, List.of());
    }

    private BadDocument(Place place, String reason, List<BadDocument> others) {
        super(reason);
        this.place = place;
        this.others = List.copyOf(others);
    }

    /**
     * Several faults of one file, at once.
     *
     * @param all at least one
     */
    public static BadDocument of(List<BadDocument> all) {
        BadDocument first = all.get(0);
        return new BadDocument(first.place, first.reason(), all.subList(1, all.size()));
    }

    /** Where it is. */
    public Place place() {
        return place;
    }

    /** What is wrong, and what would be right. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** This one, and those that were found with it. */
    public List<BadDocument> all() {
        if (others.isEmpty()) {
            return List.of(this);
        }
        List<BadDocument> all = new ArrayList<>(List.of(this));
        all.addAll(others);
        return all;
    }
}
