package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;

/**
 * The certificate of the servers of a database. Whoever connects by the network has to encrypt; only the checks of HAProxy, which ask without a
 * password, do not.
 *
 * @param secret the TLS secret, with tls.crt and tls.key; one certificate for all instances
 */
public record DatabaseTls(
        @JsonProperty(required = true) @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String secret) {}
