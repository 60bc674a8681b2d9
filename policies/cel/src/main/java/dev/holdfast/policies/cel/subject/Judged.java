package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import java.util.Set;

/**
 * A subject as policies see it.
 *
 * @param subject what findings name
 * @param object what {@code object} is in its expressions
 * @param secretKeys the keys of the object under which everything is secret
 * @param namespace the namespace, or whatever it belongs to; empty if to nothing
 * @param name its name
 */
public record Judged(Subject subject, Node object, Set<String> secretKeys, String namespace, String name) {}
