package dev.holdfast.topology;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the system is called.
 *
 * @param name the system's name, the prefix of every object that is made for it; an RFC 1123 label of at most 40 characters
 * @param labels labels that every object carries, beside Holdfast's own
 */
public record Metadata(String name, @Nullable Map<String, String> labels) {}
