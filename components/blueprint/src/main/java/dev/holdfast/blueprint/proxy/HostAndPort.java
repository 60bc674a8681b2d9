package dev.holdfast.blueprint.proxy;

/** A host with its port. */
public final class HostAndPort {
    private HostAndPort() {}

    /** Joins both; an IPv6 address is put in brackets. */
    public static String of(String host, int port) {
        return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * Adds a port where there is none.
     *
     * @param host a name or address, perhaps with a port; an IPv6 address with one stands in brackets
     * @param port the port that is meant where none is written
     */
    public static String withDefault(String host, int port) {
        int colon = host.indexOf(':');
        boolean address6 = colon >= 0 && colon != host.lastIndexOf(':');
        boolean written = address6 ? host.startsWith("[") && !host.endsWith("]") : colon >= 0;
        return written ? host : of(host, port);
    }

    /** Whether it is an IPv4 or IPv6 address, so that nobody has to be asked for it. */
    public static boolean isAddress(String host) {
        if (host.contains(":")) {
            return true;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !host.isEmpty();
    }
}
