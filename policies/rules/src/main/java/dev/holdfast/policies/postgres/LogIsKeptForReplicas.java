package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.Locale;
import java.util.Set;

/** Slots with {@code max_slot_wal_keep_size}, or an archive. Only servers with replicas are looked at, as far as it is known that they have
 * some. That a slot is made for each replica cannot be seen in a file. */
public final class LogIsKeptForReplicas implements PostgresRule {
    private static final Set<String> ON = Set.of("on", "always", "true", "yes", "1");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D02", "The log is kept for replicas that fall behind, and within bounds")
            .because(
                    "wal_keep_size is gone in seconds under load, and then the replica is lost until it is copied anew; a slot without bound keeps the log until the disk of the primary is full.")
            .from(
                    "https://www.postgresql.org/docs/current/runtime-config-replication.html#GUC-MAX-SLOT-WAL-KEEP-SIZE",
                    "requirement R29")
            .fix(
                    "Give each replica a slot and set max_slot_wal_keep_size, or archive the log (archive_mode on and archive_command).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PostgresServer server, RuleRun run) {
        if (!server.isReplicated() || isArchived(server)) {
            return;
        }
        Long slots = server.number("max_replication_slots", 10);
        String kept = server.text("max_slot_wal_keep_size", "-1");
        if (kept.startsWith("-")) {
            run.found(
                    server.at("max_slot_wal_keep_size"),
                    server.place("max_slot_wal_keep_size"),
                    server.fieldOf("max_slot_wal_keep_size"),
                    "no max_slot_wal_keep_size bounds what slots keep, and nothing archives the log");
        } else if (slots != null && slots == 0) {
            run.found(
                    server.at("max_replication_slots"),
                    server.place("max_replication_slots"),
                    server.fieldOf("max_replication_slots"),
                    "max_replication_slots is 0, and nothing archives the log");
        }
    }

    private static boolean isArchived(PostgresServer server) {
        boolean on = ON.contains(server.text("archive_mode", "off").toLowerCase(Locale.ROOT));
        boolean works = !server.text("archive_command", "").isEmpty()
                || !server.text("archive_library", "").isEmpty();
        return server.archived() || (on && works);
    }
}
