package dev.holdfast.blueprint;

import dev.holdfast.topology.UpdateStrategy;
import java.time.Duration;
import java.util.List;

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
 */
public record UpdateBlueprint(
        UpdateStrategy strategy,
        int maxUnavailable,
        int maxSurge,
        Duration drain,
        List<String> preStop,
        Duration deregistration,
        Duration gracePeriod,
        Duration minReady) {}
