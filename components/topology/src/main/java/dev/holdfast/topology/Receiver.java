package dev.holdfast.topology;

import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told.
 *
 * @param email an e-mail address
 * @param slack the secret with the address of a Slack webhook
 * @param webhook the secret with the address of any webhook
 */
@ExactlyOne({"email", "slack", "webhook"})
public record Receiver(
        @Nullable @Pattern(regexp = "^[^@\\s\"<>]+@[A-Za-z0-9.-]+$", message = "an e-mail address") String email,
        @Nullable SecretReference slack,
        @Nullable SecretReference webhook) {}
