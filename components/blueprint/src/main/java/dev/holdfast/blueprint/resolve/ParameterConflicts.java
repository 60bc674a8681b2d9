package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Database;
import dev.holdfast.topology.read.TopologyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the parameters of a PostgreSQL server that people write by their own names. */
final class ParameterConflicts {
    /** Where files lie, where the server listens and whom it follows: what starts the server decides these. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "port",
            "config_file",
            "data_directory",
            "hba_file",
            "ident_file",
            "cluster_name",
            "primary_conninfo",
            "primary_slot_name",
            "unix_socket_directories");

    private ParameterConflicts() {}

    /** Whether a parameter is decided by what starts the server, on every platform. */
    static boolean ofThePlatform(String parameter) {
        return OF_THE_PLATFORM.contains(parameter);
    }

    /** Notes each parameter that is not free to be written. */
    static void check(TopologyPath path, Database database, Scope scope) {
        Map<String, String> words = words(database);
        for (String parameter : Absent.map(database.parameters()).keySet()) {
            TopologyPath at = path.key("parameters").key(parameter);
            String word = words.get(parameter);
            if (ofThePlatform(parameter)) {
                scope.problems().contradiction(at, "is decided by what starts the server", "Leave it out.");
            } else if (word != null) {
                scope.problems().contradiction(at, "is said by " + word + " already", "Leave one of the two out.");
            }
        }
    }

    private static Map<String, String> words(Database database) {
        Map<String, String> words = new LinkedHashMap<>();
        if (database.maxConnections() != null) {
            words.put("max_connections", "maxConnections");
        }
        if (database.sharedBuffers() != null) {
            words.put("shared_buffers", "sharedBuffers");
        }
        if (database.effectiveCacheSize() != null) {
            words.put("effective_cache_size", "effectiveCacheSize");
        }
        if (database.statementTimeout() != null) {
            words.put("statement_timeout", "statementTimeout");
        }
        if (database.synchronous() != null) {
            words.put("synchronous_standby_names", "synchronous.standbys");
            words.put("synchronous_commit", "synchronous.onLoss");
        }
        if (database.tls() != null) {
            words.put("ssl", "tls");
            words.put("ssl_cert_file", "tls.secret");
            words.put("ssl_key_file", "tls.secret");
        }
        return words;
    }
}
