package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where messages go that cannot be handled.
 *
 * @param topic the topic that they are published to
 * @param attempts after how many attempts, 1 to 1000; 5 if left out
 * @param retention how long they are kept; 14d if left out, or as long as the messages themselves if that is longer
 */
public record DeadLetters(
        @JsonProperty(required = true) @Pattern(regexp = Names.TOPIC, message = Names.TOPIC_MEANING) String topic,
        @Nullable @Min(1) @Max(1000) Integer attempts,
        @Nullable @Between(min = "1s", max = "3650d", step = "1s") Duration retention) {}
