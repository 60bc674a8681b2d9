package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * A program in the container.
 *
 * @param command the program and its arguments
 */
public record ExecAction(List<String> command) {}
