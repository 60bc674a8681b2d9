package dev.holdfast.blueprint;

import dev.holdfast.topology.Promotion;
import dev.holdfast.topology.UpdateStrategy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a new version replaces the old one.
 *
 * @param strategy how
 * @param maxUnavailable replicas that may be missing meanwhile; 0 only if maxSurge is not
 * @param maxSurge replicas beyond the number meanwhile
 * @param drain how long a stopping replica may finish what it has begun
 * @param preStop a program that runs before it is told to stop; empty for none
 * @param deregistration how long a stopping replica goes on serving until every load balancer has left it
 * @param gracePeriod time from the order to stop to the kill: deregistration, drain and a reserve
 * @param minReady how long a new replica is ready before the next one follows
 * @param steps how a canary grows before all replicas are new, each weight above the one before; empty for any other strategy
 * @param promotion who decides that blue-green changes over; absent for any other strategy
 * @param keepOld how long the old replicas of blue-green stay for going back; absent for any other strategy
 */
public record UpdateBlueprint(
        UpdateStrategy strategy,
        int maxUnavailable,
        int maxSurge,
        Duration drain,
        List<String> preStop,
        Duration deregistration,
        Duration gracePeriod,
        Duration minReady,
        List<CanaryStepBlueprint> steps,
        @Nullable Promotion promotion,
        @Nullable Duration keepOld) {}
