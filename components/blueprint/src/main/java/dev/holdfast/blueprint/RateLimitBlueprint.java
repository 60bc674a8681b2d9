package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * How many requests a client address may send.
 *
 * @param requests requests
 * @param period in this time
 * @param burst requests beyond that in a burst
 */
public record RateLimitBlueprint(int requests, Duration period, int burst) {}
