package dev.holdfast.kubernetes.standalone;

import dev.holdfast.blueprint.kubernetes.ComponentKind;

/** What a component is in a topology. */
public enum Kind {
    /** A service. */
    SERVICE("services", "service", ComponentKind.SERVICE),
    /** A database. */
    DATABASE("databases", "database", ComponentKind.DATABASE),
    /** A cache. */
    CACHE("caches", "cache", ComponentKind.CACHE),
    /** A load balancer. */
    LOAD_BALANCER("loadBalancers", "load balancer", ComponentKind.LOAD_BALANCER),
    /** Backups of databases, of which a topology has one plan. */
    BACKUPS("backups", "backups", ComponentKind.BACKUPS),
    /** What measures, and tells people. */
    MONITORING("monitoring", "monitoring", ComponentKind.MONITORING);

    private final String section;
    private final String words;
    private final ComponentKind lowered;

    Kind(String section, String words, ComponentKind lowered) {
        this.section = section;
        this.words = words;
        this.lowered = lowered;
    }

    /** Returns what it is lowered to. */
    ComponentKind lowered() {
        return lowered;
    }

    /** Returns the section of a topology that it stands in. */
    public String section() {
        return section;
    }

    /** Returns what it is, in words; for what others can use, the key of a connection. */
    public String words() {
        return words;
    }

    /** Whether a system has one at most, which has no name of its own. */
    boolean isOne() {
        return this == BACKUPS || this == MONITORING;
    }
}
