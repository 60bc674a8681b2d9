package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Lines of the type {@code host} or {@code hostnossl} for {@code replication}. {@code samenet} is left out: there the servers share one network,
 * as the containers of one host do. Whether an overlay between hosts encrypts by itself is not known here. */
public final class ReplicationIsEncrypted implements AccessRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D05c", "Replication is encrypted on its way")
            .because(
                    "The stream of a replica is every row that is written: on a network that others share it is read as it goes by.")
            .from("https://www.postgresql.org/docs/current/ssl-tcp.html", "requirement R29")
            .fix(
                    "Write hostssl for replication, switch ssl on at the primary, and sslmode=verify-full at the replicas.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PostgresAccess access, RuleRun run) {
        boolean clear = access.type().equals("host")
                || access.type().equals("hostnossl")
                || access.type().equals("hostnogssenc");
        if (clear
                && access.isReplication()
                && access.isRemote()
                && !access.address().equals("samenet")
                && !access.method().equals("reject")) {
            run.found(access.at(), access.place(), "pg_hba", "replication may go in clear text: " + access.words());
        }
    }
}
