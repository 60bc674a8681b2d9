package dev.holdfast.blueprint.proxy;

import java.time.Duration;
import java.util.List;

/**
 * The ways to the instances of a database, of which nobody knows beforehand which is the primary.
 *
 * @param name the database
 * @param writePort the port that leads to the primary
 * @param readPort the port that leads to replicas
 * @param maxLag how far a replica may be behind and still get reads
 * @param clients connections that each port takes at most
 * @param instances its instances
 */
public record DatabaseRoute(
        String name, int writePort, int readPort, Duration maxLag, int clients, List<Instance> instances) {
    /**
     * An instance.
     *
     * @param name what it is called in the configuration and in metrics
     * @param host the name or address under which it is reached
     * @param port the port that connections go to: its own, or that of the pooler beside it
     * @param checkPort the port of the server itself, which says what it is
     */
    public record Instance(String name, String host, int port, int checkPort) {}
}
