package dev.holdfast.blueprint.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an instance of PgBouncer reads.
 *
 * @param database the database that clients ask for
 * @param server where it is, in the words of libpq
 * @param settings the section {@code pgbouncer} of {@code pgbouncer.ini}, in order
 * @param user the one user
 * @param passwordFile the file with the password of that user
 * @param usersFile the file that the start script writes, with the user and the password; nobody else may read it
 * @param configurationFile where {@code pgbouncer.ini} is
 * @param openFiles how many files it may need open
 * @see <a href="https://www.pgbouncer.org/config.html">pgbouncer.ini</a>
 */
public record PgbouncerConfiguration(
        String database,
        String server,
        List<Setting> settings,
        String user,
        String passwordFile,
        String usersFile,
        String configurationFile,
        int openFiles) {
    /** The name of its configuration. */
    public static final String FILE = "pgbouncer.ini";

    /** The name of the script that starts it. */
    public static final String START = "pooler.sh";

    /** The port that it listens on where it has the machine to itself. */
    public static final int PORT = 6432;

    /**
     * Where an instance of PgBouncer is.
     *
     * @param server the host name or the folder of the socket of the server
     * @param serverPort the port of the server
     * @param listen the address that it listens on; absent for all
     * @param port the port that it listens on
     * @param connections connections to the server at most
     * @param configurationFolder the absolute folder where its files are
     * @param passwordFile the file with the password of the user
     * @param usersFile the file that its start script writes
     * @param certificate what clients have to encrypt by; absent where they do not
     */
    public record Site(
            String server,
            int serverPort,
            @Nullable String listen,
            int port,
            int connections,
            String configurationFolder,
            String passwordFile,
            String usersFile,
            @Nullable CertificateFiles certificate) {}
}
