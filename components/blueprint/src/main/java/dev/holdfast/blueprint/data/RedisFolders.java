package dev.holdfast.blueprint.data;

/**
 * Where things are on machines without containers, as absolute folders.
 *
 * @param configuration what instances read, in a folder each
 * @param data what instances write, in a folder each, which only their user may enter
 * @param secrets what somebody has put there: a folder for each secret, with a file for each of its keys
 */
public record RedisFolders(String configuration, String data, String secrets) {
    /** Where Debian's package has its own. */
    public static RedisFolders debian() {
        return new RedisFolders("/etc/redis", "/var/lib/redis", "/etc/redis/secrets");
    }
}
