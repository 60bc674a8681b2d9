package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Node;

/**
 * A variable that a file refers to and no file sets, without a default or a demand.
 *
 * @param name the variable
 * @param braced whether it is written {@code ${NAME}}, and not {@code $NAME}
 * @param glued whether a letter or digit stands directly before it, as in {@code pa$word}
 * @param path the path of the value in the file: {@code services.api.command}
 * @param node the value
 */
public record Reference(String name, boolean braced, boolean glued, String path, Node node) {}
