package dev.holdfast.policies.rule;

/**
 * Where a subject comes from.
 *
 * @param kind what it is
 * @param name the path of a file as it was given, with {@code /}; the URN of a resource; the path of a topology
 */
public record Origin(Kind kind, String name) {
    /** What subjects come from. */
    public enum Kind {
        /** A file that was read. */
        FILE,
        /** A file that Holdfast renders from a topology, and that need not be on the disk. */
        RENDERED,
        /** A resource of a Pulumi program. */
        RESOURCE
    }

    /** A file that was read. */
    public static Origin file(String path) {
        return new Origin(Kind.FILE, path);
    }

    /** A file that is rendered from a topology. */
    public static Origin rendered(String path) {
        return new Origin(Kind.RENDERED, path);
    }

    /** A resource of a Pulumi program. */
    public static Origin resource(String urn) {
        return new Origin(Kind.RESOURCE, urn);
    }
}
