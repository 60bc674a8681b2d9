package dev.holdfast.topology.read;

/**
 * A line of a file with the place that a fault is about; what may be a secret is masked.
 *
 * @param line the line, perhaps shortened, without characters that disturb a terminal
 * @param caret the number of characters (code points) before the place
 */
public record Excerpt(String line, int caret) {}
