package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Messages that a service takes.
 *
 * @param topic the topics, such as {@code sensors/+/data}
 * @param shared whether each message goes to one replica, and not to every one; {@code true} if left out, {@code false} where order matters
 * @param ordered whether messages have to be handled in the order in which they came; {@code false} if left out
 * @param workers how many a replica handles at once, 1 to 1000; 1 if left out
 * @param acknowledge how long handling may take before the message counts as lost and comes again; 30s if left out
 * @param retention how long the broker keeps messages that nobody takes; 1h if left out
 * @param deadLetters where messages go that cannot be handled; they come again for ever if left out
 */
public record Subscription(
        @JsonProperty(required = true) @Pattern(regexp = Names.TOPIC_FILTER, message = Names.TOPIC_FILTER_MEANING)
                String topic,
        @Nullable Boolean shared,
        @Nullable Boolean ordered,
        @Nullable @Min(1) @Max(1000) Integer workers,
        @Nullable @Between(min = "1s", max = "12h", step = "1s") Duration acknowledge,
        @Nullable @Between(min = "1s", max = "3650d", step = "1s") Duration retention,
        @Nullable DeadLetters deadLetters) {}
