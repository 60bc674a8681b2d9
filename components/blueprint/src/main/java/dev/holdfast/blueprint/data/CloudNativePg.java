package dev.holdfast.blueprint.data;

import java.util.Set;

/** What the operator CloudNativePG, as of its version 1.30, lets nobody else decide. */
public final class CloudNativePg {
    /** The version whose definitions the tests apply. */
    public static final String VERSION = "1.30";

    /** The oldest major version of PostgreSQL that it runs; its own check of {@code imageName} says so. */
    public static final int OLDEST = 13;

    /** The key of a secret of the type {@code kubernetes.io/basic-auth} with the name of a user. */
    public static final String USERNAME = "username";

    /** The key of such a secret with the password. */
    public static final String PASSWORD = "password";

    /** Its plugin that copies databases and their log into a bucket; the way inside the operator itself ends with 1.31. */
    public static final String BACKUP_PLUGIN = "barman-cloud.cloudnative-pg.io";

    /**
     * {@code FixedConfigurationParameters} of its package {@code pkg/postgres}. It refuses a Cluster that sets one of them to anything but
     * its own value.
     */
    private static final Set<String> FIXED_PARAMETERS = Set.of(
            "allow_system_table_mods",
            "archive_cleanup_command",
            "archive_command",
            "archive_mode",
            "bonjour",
            "bonjour_name",
            "cluster_name",
            "config_file",
            "data_directory",
            "data_sync_retry",
            "event_source",
            "external_pid_file",
            "hba_file",
            "hot_standby",
            "ident_file",
            "jit_provider",
            "listen_addresses",
            "log_destination",
            "log_directory",
            "log_file_mode",
            "log_filename",
            "log_rotation_age",
            "log_rotation_size",
            "log_truncate_on_rotation",
            "logging_collector",
            "pg_failover_slots.primary_dsn",
            "pg_failover_slots.standby_slot_names",
            "port",
            "primary_conninfo",
            "primary_slot_name",
            "promote_trigger_file",
            "recovery_end_command",
            "recovery_min_apply_delay",
            "recovery_target",
            "recovery_target_action",
            "recovery_target_inclusive",
            "recovery_target_lsn",
            "recovery_target_name",
            "recovery_target_time",
            "recovery_target_timeline",
            "recovery_target_xid",
            "restart_after_crash",
            "restore_command",
            "shared_preload_libraries",
            "ssl",
            "ssl_ca_file",
            "ssl_cert_file",
            "ssl_crl_file",
            "ssl_dh_params_file",
            "ssl_ecdh_curve",
            "ssl_key_file",
            "ssl_passphrase_command",
            "ssl_passphrase_command_supports_reload",
            "ssl_prefer_server_ciphers",
            "stats_temp_directory",
            "synchronized_standby_slots",
            "synchronous_standby_names",
            "syslog_facility",
            "syslog_ident",
            "syslog_sequence_numbers",
            "syslog_split_messages",
            "temp_tablespaces",
            "unix_socket_directories",
            "unix_socket_group",
            "unix_socket_permissions");

    private CloudNativePg() {}

    /** Returns whether it decides a parameter of the server itself. */
    public static boolean fixes(String parameter) {
        return FIXED_PARAMETERS.contains(parameter);
    }
}
