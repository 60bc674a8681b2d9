package dev.holdfast.topology.units;

/**
 * A value that means nothing in its place: what is wrong with it, and what to write instead.
 *
 * <p>Thrown by the {@code parse} functions of this package and by the constructors of the topology's records; the
 * reader adds the place.
 */
public final class InvalidValue extends IllegalArgumentException {
    private final Concern concern;
    private final String reason;
    private final String fix;

    /** What a value is refused for. */
    public enum Concern {
        /** It is not written as its type is written. */
        FORM,
        /** Its unit is missing or unknown. */
        UNIT,
        /** It is well written, but too small, too large or too fine. */
        RANGE,
        /** A secret stands in the file itself. */
        SECRET
    }

    /**
     * Refuses a value for its form.
     *
     * @param reason what is wrong, as the end of a sentence that begins with the value's path; never holds a secret
     * @param fix what to write instead: full sentences, or words that can stand behind "Write"
     */
    public InvalidValue(String reason, String fix) {
        this(Concern.FORM, reason, fix);
    }

    /**
     * Refuses a value.
     *
     * @param concern what it is refused for
     * @param reason what is wrong, as the end of a sentence that begins with the value's path; never holds a secret
     * @param fix what to write instead: full sentences, or words that can stand behind "Write"
     */
    public InvalidValue(Concern concern, String reason, String fix) {
        super(reason);
        this.concern = concern;
        this.reason = reason;
        this.fix = fix.endsWith(".") ? fix : "Write " + fix + ".";
    }

    /** Refuses a value for its unit; see {@link #InvalidValue(Concern, String, String)}. */
    public static InvalidValue unit(String reason, String fix) {
        return new InvalidValue(Concern.UNIT, reason, fix);
    }

    /** Refuses a value for its size; see {@link #InvalidValue(Concern, String, String)}. */
    public static InvalidValue range(String reason, String fix) {
        return new InvalidValue(Concern.RANGE, reason, fix);
    }

    /** Returns what the value is refused for. */
    public Concern concern() {
        return concern;
    }

    /** Returns what is wrong, as the end of a sentence. */
    public String reason() {
        return reason;
    }

    /** Returns what to write instead, in full sentences. */
    public String fix() {
        return fix;
    }
}
