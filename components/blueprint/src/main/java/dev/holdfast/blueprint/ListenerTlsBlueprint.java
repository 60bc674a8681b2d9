package dev.holdfast.blueprint;

import dev.holdfast.topology.TlsVersion;
import java.time.Duration;

/**
 * The certificate of a listener.
 *
 * @param secret the TLS secret
 * @param minVersion the oldest version that is accepted
 * @param hsts how long browsers shall insist on TLS; zero for never
 */
public record ListenerTlsBlueprint(String secret, TlsVersion minVersion, Duration hsts) {}
