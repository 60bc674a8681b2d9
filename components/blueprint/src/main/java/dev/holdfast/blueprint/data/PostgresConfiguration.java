package dev.holdfast.blueprint.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the instances of a PostgreSQL database read, the same for the primary and its replicas.
 *
 * @param settings {@code postgresql.conf}
 * @param rules {@code pg_hba.conf}
 * @param roles what is created in an empty primary, a script of {@code /docker-entrypoint-initdb.d}
 * @param primary how the primary is started
 * @param replica how a replica is started, but for {@link #REPLICA_NAME}; absent without replicas
 */
public record PostgresConfiguration(
        List<Setting> settings, List<HostRule> rules, Roles roles, Start primary, @Nullable Start replica) {
    /** Where the official image looks for scripts that fill an empty database. */
    public static final String INIT_FOLDER = "/docker-entrypoint-initdb.d";

    /**
     * The variable with the name that a replica gives itself as standby, {@code replica_0} and so on. Where it is missing, the number is the
     * one at the end of the host name.
     */
    public static final String REPLICA_NAME = "REPLICA_NAME";

    /** The port that PostgreSQL listens on. */
    public static final int PORT = 5432;

    /** The role with which replicas follow the primary. */
    public static final String REPLICATOR = "replicator";

    /** The role as which HAProxy asks an instance whether it is the primary, and the empty database in which it does. */
    public static final String CHECK = "holdfast_check";

    /** The role of the administrator, as the official image names it. */
    public static final String ADMINISTRATOR = "postgres";

    /**
     * What is created in an empty primary.
     *
     * @param user the user that services connect as
     * @param database its database
     * @param replicator the user with which replicas follow; absent without replicas
     * @param check the user and the empty database of HAProxy's checks; absent where nothing asks
     */
    public record Roles(String user, String database, @Nullable String replicator, @Nullable String check) {}

    /**
     * How an instance is started.
     *
     * @param command the program and its arguments, instead of the image's own
     * @param environment environment variables; none holds a secret
     */
    public record Start(List<String> command, Map<String, String> environment) {}
}
