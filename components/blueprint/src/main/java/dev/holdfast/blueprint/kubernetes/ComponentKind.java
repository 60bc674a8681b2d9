package dev.holdfast.blueprint.kubernetes;

/** What a component is. */
public enum ComponentKind {
    /** The namespace of a system. */
    NAMESPACE("namespace"),
    /** A database. */
    DATABASE("database"),
    /** A cache. */
    CACHE("cache"),
    /** A service. */
    SERVICE("service"),
    /** A load balancer. */
    LOAD_BALANCER("load balancer"),
    /** The backups of all databases. */
    BACKUPS("backups"),
    /** What measures a system and tells people. */
    MONITORING("monitoring");

    private final String words;

    ComponentKind(String words) {
        this.words = words;
    }

    /** What it is called in the middle of a sentence. */
    public String words() {
        return words;
    }
}
