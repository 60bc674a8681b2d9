package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Distinct;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HAProxy in front of a database that no operator runs: one port leads to the primary, another to replicas, whichever instances these are.
 *
 * @param write the port that leads to the primary, 1 to 65535; 5000 if left out
 * @param read the port that leads to replicas, 1 to 65535; 5001 if left out
 * @param maxLag how far a replica may be behind and still get reads; 10s if left out
 * @param balancers the addresses of the machines that HAProxy runs on outside containers: only from there its checks are let in
 */
public record DatabaseRouting(
        @Nullable @Min(1) @Max(65535) Integer write,
        @Nullable @Min(1) @Max(65535) Integer read,
        @Nullable @Between(min = "1ms", max = "1h") Duration maxLag,
        @Nullable @Distinct
                List<@Pattern(regexp = CacheMachine.ADDRESS, message = CacheMachine.ADDRESS_MEANING) String>
                        balancers) {}
