package dev.holdfast.policies.monitoring.promql;

/** A text is no expression of PromQL. */
public final class PromqlFault extends Exception {
    private static final long serialVersionUID = 1L;

    PromqlFault(int at, String reason) {
        super("at character " + (at + 1) + ": " + reason);
    }
}
