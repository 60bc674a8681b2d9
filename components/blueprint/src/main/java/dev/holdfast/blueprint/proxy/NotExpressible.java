package dev.holdfast.blueprint.proxy;

/** A load balancer that cannot be configured as the topology and the program's version want it. */
public final class NotExpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what cannot be had, and what would help. */
    public NotExpressible(String message) {
        super(message);
    }
}
