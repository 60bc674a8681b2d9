package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.HostName;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service is reached by host name from outside the cluster.
 *
 * @param by the interface; {@code ingress} if left out
 * @param className the IngressClass or GatewayClass; the cluster's default if left out; a Gateway needs it
 * @param port the port of the service, by name
 * @param hosts the host names
 * @param path the path prefix; {@code /} if left out
 * @param tls the certificate; plain HTTP if left out
 */
public record Exposure(
        @Nullable ExposureKind by,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String className,
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @JsonProperty(required = true) @NotEmpty @Distinct List<HostName> hosts,
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path,
        @Nullable ExposureTls tls) {}
