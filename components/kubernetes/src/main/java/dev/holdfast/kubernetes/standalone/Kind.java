package dev.holdfast.kubernetes.standalone;

/** What a component is in a topology. */
public enum Kind {
    /** A service. */
    SERVICE("services", "service"),
    /** A database. */
    DATABASE("databases", "database"),
    /** A cache. */
    CACHE("caches", "cache"),
    /** A load balancer. */
    LOAD_BALANCER("loadBalancers", "load balancer"),
    /** Backups of databases, of which a topology has one plan. */
    BACKUPS("backups", "backups");

    private final String section;
    private final String words;

    Kind(String section, String words) {
        this.section = section;
        this.words = words;
    }

    /** Returns the section of a topology that it stands in. */
    public String section() {
        return section;
    }

    /** Returns what it is, in words; for what others can use, the key of a connection. */
    public String words() {
        return words;
    }
}
