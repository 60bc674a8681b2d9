package dev.holdfast.blueprint.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts of an instance on a machine have to know. Any instance may be the primary, so all of it but the names is the same for
 * every one.
 *
 * @param programs the folder of PostgreSQL's programs
 * @param configurationFolder the folder of what it reads
 * @param dataFolder the folder of what it writes
 * @param pgdata the folder of the database itself
 * @param sockets the folder of its socket
 * @param host the name or address under which others reach it
 * @param port its port
 * @param standby what it calls itself while it follows a primary, and its slot there
 * @param beginsAsPrimary whether it makes an empty database when nobody has one
 * @param administrator the role of the administrator
 * @param administratorPassword the file with that role's password
 * @param userPassword the file with the password of the user that services connect as
 * @param passwords the file for libpq that scripts write, with the passwords that they need
 * @param sslMode how the scripts connect to instances, in the words of libpq
 * @param replication what it takes to follow another instance; absent where it is alone
 */
public record PostgresInstance(
        String programs,
        String configurationFolder,
        String dataFolder,
        String pgdata,
        String sockets,
        String host,
        int port,
        String standby,
        boolean beginsAsPrimary,
        String administrator,
        String administratorPassword,
        String userPassword,
        String passwords,
        String sslMode,
        @Nullable Replication replication) {
    /**
     * What it takes to follow another instance.
     *
     * @param user the role with which instances follow
     * @param password the file with its password
     * @param source how it connects to whichever of the others is the primary, in the words of libpq
     * @param others the others
     * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-TARGET-SESSION-ATTRS">target_session_attrs</a>
     */
    public record Replication(String user, String password, String source, List<Other> others) {}

    /**
     * Another instance.
     *
     * @param standby what it calls itself while it follows a primary, and its slot there
     * @param host the name or address under which others reach it
     * @param port its port
     */
    public record Other(String standby, String host, int port) {}
}
