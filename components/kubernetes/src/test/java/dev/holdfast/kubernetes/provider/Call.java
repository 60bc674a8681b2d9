package dev.holdfast.kubernetes.provider;

/**
 * A call of the engine about one resource.
 *
 * @param operation what it asked for
 * @param urn the resource
 */
public record Call(Operation operation, String urn) {

    /** What the engine asks for. A preview of a create or update is an operation of its own, as it changes nothing. */
    public enum Operation {
        CHECK,
        DIFF,
        PREVIEW_CREATE,
        PREVIEW_UPDATE,
        CREATE,
        UPDATE,
        DELETE,
        READ;

        /** Whether it changes the cluster. */
        public boolean changes() {
            return this == CREATE || this == UPDATE || this == DELETE;
        }
    }
}
