package dev.holdfast.topology;

import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.SecretReference;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told.
 *
 * @param email an e-mail address; needs {@code monitoring.mailServer}
 * @param slack the secret with the address of a Slack webhook
 * @param webhook the secret with the address of any webhook
 * @param from the least severity that is told; {@code warning}, which is everything, if left out
 */
@ExactlyOne({"email", "slack", "webhook"})
public record Receiver(
        @Nullable @Pattern(regexp = Receiver.EMAIL, message = Receiver.EMAIL_MEANING) String email,
        @Nullable SecretReference slack,
        @Nullable SecretReference webhook,
        @Nullable AlertSeverity from) {
    /** An e-mail address. */
    public static final String EMAIL = "^[^@\\s\"<>]+@[A-Za-z0-9.-]+$";

    /** {@link #EMAIL} in words. */
    public static final String EMAIL_MEANING = "an e-mail address";

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receiver that
                && Objects.equals(email, that.email)
                && Objects.equals(slack, that.slack)
                && Objects.equals(webhook, that.webhook)
                && Objects.equals(from, that.from);
    }

    @Override
    public int hashCode() {
        return Objects.hash(email, slack, webhook, from);
    }
}
