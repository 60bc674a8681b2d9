package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** At least as many senders as replicas, two for each base backup that runs at a time, those that receive the log, and two to spare. How many
 * replicas there are is known from {@code spec.instances}, from {@code synchronous_standby_names}, or from folders of instances beside each
 * other; where senders are set and nothing says how many replicas, one is taken for granted. The default of PostgreSQL is 10. */
public final class EnoughSenders implements PostgresRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D01", "There are enough senders for replicas, base backups and one more of each")
            .because(
                    "Each replica holds a sender, a base backup two: with all taken, a replica that lost its connection cannot come back, and the backup of the night fails.")
            .from(
                    "https://www.postgresql.org/docs/current/runtime-config-replication.html#GUC-MAX-WAL-SENDERS",
                    "requirement R29")
            .parameter("basebackups", "How many base backups run at a time", 1, 0, 100)
            .parameter("archivers", "How many programs receive the log, as pg_receivewal does", 0, 0, 100)
            .fix(
                    "Set max_wal_senders to the replicas, two for each base backup, one for each archiver by pg_receivewal, and two more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long BY_DEFAULT = 10;
    private static final long TO_SPARE = 2;

    @Override
    public void check(PostgresServer server, RuleRun run) {
        Long senders = server.number("max_wal_senders", BY_DEFAULT);
        long replicas = server.replicas();
        if (senders == null || !server.isReplicated() || replicas == 0) {
            return;
        }
        long backups = run.number("basebackups");
        long receivers = run.number("archivers");
        long needed = replicas + 2 * backups + receivers + TO_SPARE;
        if (senders < needed) {
            run.found(
                    server.at("max_wal_senders"),
                    server.place("max_wal_senders"),
                    server.fieldOf("max_wal_senders"),
                    "max_wal_senders is " + senders + "; " + replicas + " replicas, " + 2 * backups
                            + " for base backups, " + receivers + " archivers and " + TO_SPARE + " to spare need "
                            + needed);
        }
    }
}
