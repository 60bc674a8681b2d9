package dev.holdfast.blueprint.monitoring;

/** Where the system runs that is measured. */
public enum Platform {
    /** A cluster, which tells by its API what runs in it. */
    KUBERNETES("kubernetes"),
    /** One host; everything has a fixed name. */
    COMPOSE("compose");

    private final String word;

    Platform(String word) {
        this.word = word;
    }

    /** Returns the name of the target that runs the system there. */
    public String word() {
        return word;
    }
}
