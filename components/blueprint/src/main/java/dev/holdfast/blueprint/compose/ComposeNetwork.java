package dev.holdfast.blueprint.compose;

import java.util.List;

/**
 * A network.
 *
 * @param name its name
 * @param internal whether nothing outside can be reached from it
 * @param ipv6 whether it has IPv6 addresses beside IPv4
 * @param pools the addresses that it has; empty for what Docker chooses
 */
public record ComposeNetwork(String name, boolean internal, boolean ipv6, List<Pool> pools) {
    /** The network in which all parts talk to each other. */
    public static final String BACKEND = "backend";

    /** The network of what is published, and of what talks to others outside. */
    public static final String EDGE = "edge";

    /**
     * Addresses of a network.
     *
     * @param subnet all of them, a CIDR block
     * @param range those that Docker may give away, a part of the subnet
     */
    public record Pool(String subnet, String range) {}
}
