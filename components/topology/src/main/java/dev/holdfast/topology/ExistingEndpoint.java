package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.HostName;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to connect to that somebody else runs.
 *
 * @param host its host name
 * @param port its port, 1 to 65535
 * @param readHost the host name for connections that only read; the same if left out
 * @param name the name of the database, or of the virtual host
 * @param user the user
 * @param password the password
 * @param addresses the address blocks that it may have, for network rules; any address if left out
 */
public record ExistingEndpoint(
        @JsonProperty(required = true) HostName host,
        @JsonProperty(required = true) @Min(1) @Max(65535) int port,
        @Nullable HostName readHost,
        @Nullable @Pattern(regexp = Names.FOREIGN, message = Names.FOREIGN_MEANING) String name,
        @Nullable @Pattern(regexp = Names.FOREIGN, message = Names.FOREIGN_MEANING) String user,
        @Nullable SecretReference password,
        @Nullable @Distinct
                List<@Pattern(regexp = Names.ADDRESSES, message = Names.ADDRESSES_MEANING) String> addresses) {}
