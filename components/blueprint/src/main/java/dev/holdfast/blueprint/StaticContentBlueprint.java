package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * Files that a load balancer serves itself.
 *
 * @param path the path prefix of the requests
 * @param directory the folder in its container
 * @param maxAge how long clients may keep a file
 * @param immutable whether a file never changes under its name
 */
public record StaticContentBlueprint(String path, String directory, Duration maxAge, boolean immutable) {}
