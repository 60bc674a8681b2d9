package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Day;
import jakarta.validation.constraints.Pattern;

/**
 * A finding that somebody has decided to live with.
 *
 * @param rule the policy that found it
 * @param object where it was found, as findings name it, such as {@code service api} or {@code Deployment shop/api}; {@code *} stands for any text
 * @param reason why it is borne
 * @param until the last day on which it is; an expired waiver is an error
 */
public record PolicyWaiver(
        @JsonProperty(required = true) @Pattern(regexp = Names.POLICY, message = Names.POLICY_MEANING) String rule,
        @JsonProperty(required = true) @Pattern(regexp = Names.POLICY_OBJECT, message = Names.POLICY_OBJECT_MEANING)
                String object,
        @JsonProperty(required = true) @Pattern(regexp = Names.REASON, message = Names.REASON_MEANING) String reason,
        @JsonProperty(required = true) Day until) {}
