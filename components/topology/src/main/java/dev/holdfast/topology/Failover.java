package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a failure is noticed and answered.
 *
 * @param automatic whether it happens without a person; {@code false} if left out
 * @param detection the time after which a failure has to be noticed; derived from the probes if left out
 * @param action what is done; {@code restart} if left out
 * @param retries how often, before a person is called; 3 if left out
 * @param alert whether the receivers of the monitoring are told; {@code true} if left out
 */
public record Failover(
        @Nullable Boolean automatic,
        @Nullable @Between(min = "1s", max = "1d") Duration detection,
        @Nullable RecoveryAction action,
        @Nullable @Min(0) @Max(100) Integer retries,
        @Nullable Boolean alert) {}
