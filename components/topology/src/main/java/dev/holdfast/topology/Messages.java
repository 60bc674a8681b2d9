package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service takes from an MQTT broker.
 *
 * @param broker the broker, a service that it uses; the only one if left out
 * @param group the name of the group that all its replicas are in; the names of the system and the service if left out
 * @param subscriptions what it takes, by name
 * @param env prefix of the variables under which group and subscriptions are injected; {@code MQTT} if left out
 */
public record Messages(
        @Nullable String broker,
        @Nullable @Pattern(regexp = Names.GROUP, message = Names.GROUP_MEANING) String group,
        @JsonProperty(required = true) @NotEmpty @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, Subscription> subscriptions,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
