package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast the number of replicas may change in one direction.
 *
 * @param window how long the need is watched before it is followed
 * @param steps steps that are allowed; the largest holds
 */
public record ScalingRules(
        @Nullable @Between(max = "1h", step = "1s") Duration window, @Nullable @NotEmpty List<ScalingStep> steps) {}
