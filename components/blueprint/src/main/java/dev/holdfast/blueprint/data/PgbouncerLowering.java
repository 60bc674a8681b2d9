package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.topology.PoolMode;
import java.util.ArrayList;
import java.util.List;

/** From the pooler of a database to what an instance of PgBouncer, 1.18 or newer, reads. */
public final class PgbouncerLowering {
    /** PgBouncer's own default, in seconds: who waited longer is told so. */
    private static final String LONGEST_WAIT = "120";

    /** Listeners, logs, DNS and what it starts with. */
    private static final int OTHER_FILES = 64;

    private PgbouncerLowering() {}

    /** Lowers the pooler of a database for one place. */
    public static PgbouncerConfiguration lower(
            DatabaseBlueprint database, DatabasePoolerBlueprint pooler, PgbouncerConfiguration.Site site) {
        String connections = Integer.toString(site.connections());
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("listen_addr", site.listen() == null ? "*" : site.listen()));
        settings.add(new Setting("listen_port", Integer.toString(site.port())));
        settings.add(new Setting("unix_socket_dir", ""));
        CertificateFiles certificate = site.certificate();
        if (certificate != null) {
            settings.add(new Setting("client_tls_sslmode", "require"));
            settings.add(new Setting("client_tls_cert_file", certificate.certificate()));
            settings.add(new Setting("client_tls_key_file", certificate.key()));
        }
        settings.add(new Setting("auth_type", "scram-sha-256"));
        settings.add(new Setting("auth_file", site.usersFile()));
        settings.add(new Setting("pool_mode", pooler.mode() == PoolMode.TRANSACTION ? "transaction" : "session"));
        settings.add(new Setting("default_pool_size", connections));
        settings.add(new Setting("max_db_connections", connections));
        settings.add(new Setting("max_client_conn", Integer.toString(pooler.clients())));
        settings.add(new Setting("query_wait_timeout", LONGEST_WAIT));
        // After a failover the server that was refused a moment ago is the one that is wanted.
        settings.add(new Setting("server_login_retry", "1"));
        // Clients in Java set it on every connection; a pool of connections cannot keep it for each of them.
        settings.add(new Setting("ignore_startup_parameters", "extra_float_digits"));
        settings.add(new Setting("log_connections", "0"));
        settings.add(new Setting("log_disconnections", "0"));
        return new PgbouncerConfiguration(
                database.databaseName(),
                "host=" + ConnectionWord.of(site.server()) + " port=" + site.serverPort() + " dbname="
                        + ConnectionWord.of(database.databaseName()),
                List.copyOf(settings),
                database.user(),
                site.passwordFile(),
                site.usersFile(),
                site.configurationFolder() + "/" + PgbouncerConfiguration.FILE,
                pooler.clients() + site.connections() + OTHER_FILES);
    }
}
