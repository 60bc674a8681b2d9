package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Lines with {@code trust}. One that lets a role into the database of its own name only, by the network, is left out: such a role is made for
 * health checks, which cannot answer what scram asks, and has no rights elsewhere. */
public final class NobodyIsTrusted implements AccessRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D05a", "Everybody shows who he is")
            .because(
                    "trust lets in whoever asks, under any name, the administrator among them: one port that is open by mistake is the whole database.")
            .from("https://www.postgresql.org/docs/current/auth-trust.html", "requirement R29")
            .fix("Write scram-sha-256 instead of trust.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PostgresAccess access, RuleRun run) {
        if (access.method().equals("trust") && !isCheck(access)) {
            run.found(access.at(), access.place(), "pg_hba", "trust lets everybody in: " + access.words());
        }
    }

    /** Whether it is for one role in the one database that is called as the role is, and for no keyword. */
    private static boolean isCheck(PostgresAccess access) {
        String user = access.users().get(0);
        return access.users().size() == 1
                && access.databases().equals(access.users())
                && !access.isReplication()
                && !access.isForAll()
                && !user.equals("all")
                && !user.equals("postgres")
                && !user.startsWith("+")
                && !user.startsWith("/");
    }
}
