package dev.holdfast.blueprint.proxy.traefik;

import java.util.List;

/**
 * What holds while Traefik runs.
 *
 * @param entryPoints where it listens
 * @param health the name of the entry point for probes and metrics
 * @param rules the file that it reads anew when it changes
 */
public record TraefikProcess(List<EntryPoint> entryPoints, String health, String rules) {
    /**
     * Where it listens; times with their unit.
     *
     * @param name its name
     * @param address an address, if it is not all, a port, and {@code /udp} for datagrams
     * @param read to receive a request
     * @param idle until the next request on a connection
     * @param drain to finish what was begun when it is told to stop
     */
    public record EntryPoint(String name, String address, String read, String idle, String drain) {}
}
