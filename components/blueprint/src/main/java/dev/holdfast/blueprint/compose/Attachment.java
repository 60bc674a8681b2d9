package dev.holdfast.blueprint.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a container is reached.
 *
 * @param networks the networks that it is in
 * @param mode {@code none}, or the service whose network it shares as {@code service:NAME}; absent where it is in networks
 * @param ports ports that the host publishes
 */
public record Attachment(List<Membership> networks, @Nullable String mode, List<PublishedPort> ports) {
    /** No network at all. */
    public static Attachment none() {
        return new Attachment(List.of(), "none", List.of());
    }

    /** The network of another service, as the containers of a Kubernetes pod share theirs. */
    public static Attachment sharedWith(String service) {
        return new Attachment(List.of(), "service:" + service, List.of());
    }

    /**
     * A network that a container is in.
     *
     * @param network the network
     * @param aliases further names under which others find it there
     * @param address its fixed IPv4 address; absent for any
     */
    public record Membership(String network, List<String> aliases, @Nullable String address) {}

    /**
     * A port that the host publishes.
     *
     * @param port its number, the same inside and outside
     * @param published the same as text, as Compose wants it
     * @param protocol {@code tcp} or {@code udp}
     */
    public record PublishedPort(int port, String published, String protocol) {}
}
