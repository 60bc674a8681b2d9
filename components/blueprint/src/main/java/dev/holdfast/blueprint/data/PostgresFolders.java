package dev.holdfast.blueprint.data;

/**
 * Where things are on machines without containers, as absolute folders.
 *
 * @param programs PostgreSQL's programs, in a folder {@code bin} below one for each major version
 * @param configuration what instances read, in a folder each
 * @param data what instances write, in a folder each, which only their user may enter
 * @param secrets what somebody has put there: a folder for each secret, with a file for each of its keys
 * @param sockets the folder of sockets
 */
public record PostgresFolders(String programs, String configuration, String data, String secrets, String sockets) {
    /** Where Debian's packages have their own. */
    public static PostgresFolders debian() {
        return new PostgresFolders(
                "/usr/lib/postgresql",
                "/etc/postgresql",
                "/var/lib/postgresql",
                "/etc/postgresql/secrets",
                "/var/run/postgresql");
    }
}
