package dev.holdfast.policies.traefik;

import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/**
 * A router, from a file or from labels.
 *
 * @param subject what it is written at
 * @param name its name with its protocol: {@code http router shop}
 * @param field its path
 * @param node where it is written
 * @param entryPoints the entry points that it names, in small letters
 * @param known the entry points that its Traefik has; empty where they are not known
 * @param defaults whether some of those are for routers that name none
 */
record Router(
        Subject subject,
        String name,
        String field,
        Node node,
        List<String> entryPoints,
        Set<String> known,
        boolean defaults) {}
