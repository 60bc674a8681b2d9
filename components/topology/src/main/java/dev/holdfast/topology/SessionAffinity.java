package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A client stays with one replica.
 *
 * @param by by what the client is known again
 * @param timeout how long it is remembered; 3h if left out
 */
public record SessionAffinity(
        @JsonProperty(required = true) AffinityKind by,
        @Nullable @Between(min = "1s", max = "1d", step = "1s") Duration timeout) {}
