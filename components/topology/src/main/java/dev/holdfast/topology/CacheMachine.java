package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a node of a Redis cluster runs outside containers. Several may be on one machine, each with its own port.
 *
 * @param host the name or address that it tells clients and other nodes, under which all of them reach it
 * @param port the port of clients, 1 to 65535; 6379 if left out
 * @param busPort the port of the other nodes, 1 to 65535; 10,000 above that of clients if left out
 * @param listen the address that it listens on; all of the machine's if left out
 */
public record CacheMachine(
        @JsonProperty(required = true) @Pattern(regexp = CacheMachine.HOST, message = CacheMachine.HOST_MEANING)
                String host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @Nullable @Min(1) @Max(65535) Integer busPort,
        @Nullable @Pattern(regexp = CacheMachine.ADDRESS, message = CacheMachine.ADDRESS_MEANING) String listen) {
    private static final String IP4 = "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final String IP6 = "[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}";
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /** An IPv4 or IPv6 address. */
    public static final String ADDRESS = "^(" + IP4 + "|" + IP6 + ")$";

    /** {@link #ADDRESS} in words. */
    public static final String ADDRESS_MEANING = "an address such as 10.0.0.11";

    /** A host name, whose last label is no number, or an address. */
    public static final String HOST =
            "^(" + IP4 + "|" + IP6 + "|(?![0-9]+$)(?!.*\\.[0-9]+$)" + LABEL + "(\\." + LABEL + "){0,20})$";

    /** {@link #HOST} in words. */
    public static final String HOST_MEANING = "a host name in lower case, or an address such as 10.0.0.11";
}
