package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.kubernetes.Digest;

/** Names of configuration files and secrets in a swarm, which are the same for all stacks: at most 64 letters, digits, dots, dashes, underscores. */
public final class ObjectName {
    private static final int MOST = 64;
    private static final int DIGITS = 12;

    private ObjectName() {}

    /**
     * The name of a configuration file. It holds a digest of the content, as Docker lets nobody change what a name once
     * stood for: a new content is a new file, and whoever reads it is updated.
     *
     * @param stack the stack
     * @param name what the stack file calls it
     * @param content what stands in it
     */
    public static String config(String stack, String name, String content) {
        return shortened(stack + "_" + name, Digest.of(name + '\0' + content, DIGITS));
    }

    /**
     * The name of a secret, whose content nobody knows here.
     *
     * @param stack the stack
     * @param name what the stack file calls it
     */
    static String secret(String stack, String name) {
        String whole = stack + "_" + name;
        return whole.length() <= MOST ? whole : shortened(whole, Digest.of(whole, DIGITS));
    }

    private static String shortened(String name, String digest) {
        int room = MOST - DIGITS - 1;
        return (name.length() <= room ? name : name.substring(0, room)) + "-" + digest;
    }
}
