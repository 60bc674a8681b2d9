package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.CountOrPercent;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a new version replaces the old one, and how a replica says goodbye.
 *
 * @param strategy {@code rolling} if left out
 * @param maxUnavailable how many may be missing meanwhile; derived if left out
 * @param maxSurge how many may run beyond the number meanwhile; derived if left out
 * @param drain how long a replica that stops may finish what it has begun
 * @param preStop a program that is run in the container before it is told to stop
 * @param minReady how long a new replica has to be ready before the next one follows
 * @param steps how a canary grows, until all replicas are new; 10% and 50% if left out
 * @param promotion who decides that blue-green changes over; {@code automatic} if left out
 * @param keepOld how long the old replicas of blue-green stay for going back; 10 minutes if left out
 */
public record Update(
        @Nullable UpdateStrategy strategy,
        @Nullable CountOrPercent maxUnavailable,
        @Nullable CountOrPercent maxSurge,
        @Nullable @Between(max = "1d") Duration drain,
        @Nullable @NotEmpty List<String> preStop,
        @Nullable @Between(max = "1d") Duration minReady,
        @Nullable @NotEmpty List<CanaryStep> steps,
        @Nullable Promotion promotion,
        @Nullable @Between(max = "1d", step = "1s") Duration keepOld) {}
