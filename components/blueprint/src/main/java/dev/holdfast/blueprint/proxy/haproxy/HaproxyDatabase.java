package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one database.
 *
 * @param defaults named {@code defaults}
 * @param write the frontend that leads to the primary
 * @param read the frontend that leads to replicas
 * @param backends where they lead
 */
public record HaproxyDatabase(HaproxyDefaults defaults, Write write, Read read, List<Backend> backends) {
    /**
     * The frontend that leads to the primary.
     *
     * @param entrance where it listens
     * @param backend where it leads
     * @param primaries the sample that counts the instances that say they are the primary
     */
    public record Write(Entrance entrance, String backend, String primaries) {}

    /**
     * The frontend that leads to replicas.
     *
     * @param entrance where it listens
     * @param backend where it leads
     * @param usable the sample that counts the servers there
     * @param otherwise where it leads when there are none
     */
    public record Read(Entrance entrance, String backend, String usable, String otherwise) {}

    /**
     * Where a frontend listens.
     *
     * @param name the frontend's name
     * @param address with its port
     * @param bothFamilies whether IPv4 clients come by an IPv6 address
     * @param maxconn open connections at most
     */
    public record Entrance(String name, String address, boolean bothFamilies, int maxconn) {}

    /**
     * Section {@code backend}.
     *
     * @param name its name
     * @param balance the algorithm
     * @param question what each server is asked
     * @param inter time between two checks
     * @param fastinter time between two checks while a server changes
     * @param rise good answers until a server is used
     * @param fall bad answers until it is used no more
     * @param shuts whether the connections of a server end when it is used no more
     * @param resolved whether servers have names that are looked up again and again
     * @param servers its servers
     * @param fallbacks servers that are used when none of the others can be
     */
    public record Backend(
            String name,
            String balance,
            PostgresQuestion question,
            String inter,
            String fastinter,
            int rise,
            int fall,
            boolean shuts,
            boolean resolved,
            List<Server> servers,
            List<Fallback> fallbacks) {}

    /**
     * Line {@code server} of a server that is asked.
     *
     * @param name its name
     * @param address its host and port
     * @param checkPort the port that is asked; absent for that of the address
     */
    public record Server(String name, String address, @Nullable Integer checkPort) {}

    /**
     * Line {@code server} of a server that is well when another one is.
     *
     * @param name its name
     * @param address its host and port
     * @param track the other one, with its backend
     */
    public record Fallback(String name, String address, String track) {}
}
