package dev.holdfast.blueprint.fidelity;

/**
 * How a target renders a feature.
 *
 * @param level how much of it
 * @param how in which way, or why not; empty where there is nothing to say
 */
public record Rendition(Level level, String how) {
    /** How much of a feature a target renders, from all to nothing. */
    public enum Level {
        /** The whole meaning. */
        EXPRESSED("expressed"),
        /** It is not what the files of this target are about; another target renders it. */
        OUTSIDE("outside"),
        /** Something near to it. */
        APPROXIMATED("approximated"),
        /** Nothing. */
        NOT_EXPRESSIBLE("not expressible");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** Returns the level in words. */
        public String word() {
            return word;
        }
    }

    static Rendition expressed() {
        return new Rendition(Level.EXPRESSED, "");
    }

    static Rendition outside() {
        return new Rendition(Level.OUTSIDE, "");
    }

    static Rendition approximated(String how) {
        return new Rendition(Level.APPROXIMATED, how);
    }

    static Rendition missing(String why) {
        return new Rendition(Level.NOT_EXPRESSIBLE, why);
    }

    /** Whether a person has to know of it: something is changed or missing. */
    public boolean isLoss() {
        return level == Level.APPROXIMATED || level == Level.NOT_EXPRESSIBLE;
    }

    /** The one that renders less. */
    Rendition worse(Rendition other) {
        return other.level.compareTo(level) > 0 ? other : this;
    }
}
