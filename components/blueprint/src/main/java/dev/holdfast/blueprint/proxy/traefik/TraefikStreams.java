package dev.holdfast.blueprint.proxy.traefik;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Byte streams, or datagrams.
 *
 * @param routers which of them go where
 * @param services servers of one kind
 * @param weighted services that share them by weight
 */
public record TraefikStreams(List<Router> routers, List<Service> services, List<Weighted> weighted) {
    /**
     * Which streams go where.
     *
     * @param name its name
     * @param entryPoint where they come in
     * @param rule which of them; absent for datagrams, which say nothing
     * @param service where they go
     * @param encrypted whether they pass as they are, though encrypted, by the host name that the client says
     * @param tls how they are decrypted; absent for not at all
     */
    public record Router(
            String name,
            String entryPoint,
            @Nullable String rule,
            String service,
            boolean encrypted,
            TraefikTls.@Nullable Choice tls) {}

    /**
     * Servers of one kind.
     *
     * @param name its name
     * @param addresses hosts and ports
     * @param check how they are asked for their health; absent for not at all
     */
    public record Service(String name, List<String> addresses, @Nullable Check check) {}

    /**
     * Whether somebody listens; times with their unit.
     *
     * @param port the port; absent for the one that serves
     * @param interval time between two questions
     * @param timeout time that an answer may take
     */
    public record Check(@Nullable Integer port, String interval, String timeout) {}

    /**
     * Services that share streams by weight.
     *
     * @param name its name
     * @param parts the services
     * @param checked whether one that has no server left is left out
     */
    public record Weighted(String name, List<Part> parts, boolean checked) {}

    /**
     * A service with its share.
     *
     * @param service the service
     * @param weight its weight
     */
    public record Part(String service, int weight) {}
}
