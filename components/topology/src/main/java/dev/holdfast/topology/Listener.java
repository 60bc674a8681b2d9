package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.HostName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port on which a load balancer listens.
 *
 * @param port its number, 1 to 65535
 * @param protocol what is spoken there: http, websocket, grpc or tcp; {@code http} if left out
 * @param backendPort the port of the backends that it serves, by name; the one with the same number or the only one if left out
 * @param hosts the host names that it serves; every one if left out
 * @param tls the certificate; no encryption if left out
 * @param redirectToTls whether plain HTTP is answered by a redirect to the listener with TLS
 */
public record Listener(
        @JsonProperty(required = true) @Min(1) @Max(65535) int port,
        @Nullable Protocol protocol,
        @Nullable @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String backendPort,
        @Nullable @NotEmpty @Distinct List<HostName> hosts,
        @Nullable ListenerTls tls,
        @Nullable Boolean redirectToTls) {}
