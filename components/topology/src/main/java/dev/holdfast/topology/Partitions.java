package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts into which a service divides its work by a key, so that all that has one key is done by one replica, in order. The number stays when
 * replicas come and go: parts move, keys do not.
 *
 * @param count how many parts, 1 to 65,536; no fewer than replicas
 * @param hash by what the part of a key is found; {@code crc16} if left out
 * @param key what the key is, such as {@code symbol}
 * @param env prefix of the variables under which these and the replica's own name are injected; {@code PARTITIONS} if left out
 */
public record Partitions(
        @JsonProperty(required = true) @Min(1) @Max(65536) int count,
        @Nullable StableHash hash,
        @JsonProperty(required = true)
                @Pattern(regexp = Names.PROMETHEUS_LABEL, message = Names.PROMETHEUS_LABEL_MEANING)
                String key,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
