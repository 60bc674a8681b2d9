package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a listener.
 *
 * @param secret the TLS secret, with tls.crt and tls.key
 * @param minVersion the oldest version that is accepted; {@code "1.2"} if left out
 * @param hsts how long browsers shall insist on TLS; 730d if left out, 0s for never
 */
public record ListenerTls(
        @JsonProperty(required = true) @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String secret,
        @Nullable TlsVersion minVersion,
        @Nullable @Between(max = "3650d", step = "1s") Duration hsts) {}
