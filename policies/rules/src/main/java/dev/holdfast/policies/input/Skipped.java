package dev.holdfast.policies.input;

/**
 * A file or folder that is not looked at, or not as a whole.
 *
 * @param path where it is
 * @param reason why
 */
public record Skipped(String path, String reason) {}
