package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a service is an MQTT broker: its replicas are the members of a cluster, each of which takes any client. Services that use it are told
 * where it is, as whom to connect and with which password.
 *
 * @param port the port that clients connect to, by name
 * @param sharedSubscriptions whether it gives each message of a shared subscription to one taker of a group; {@code true} if left out
 * @param maxConnections clients that one member takes at most, 1 to 10,000,000
 * @param user the user that services connect as
 * @param password that user's password
 * @param env prefix of the variables under which the broker itself is told its members and limits; {@code BROKER} if left out
 */
public record Broker(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @Nullable Boolean sharedSubscriptions,
        @Nullable @Min(1) @Max(10000000) Integer maxConnections,
        @Nullable @Pattern(regexp = Names.FOREIGN, message = Names.FOREIGN_MEANING) String user,
        @Nullable SecretReference password,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
