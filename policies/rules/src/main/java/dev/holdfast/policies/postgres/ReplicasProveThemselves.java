package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.Set;

/** Lines for {@code replication} by the network: md5, password and ident are too little. {@code trust} is found by D05a. */
public final class ReplicasProveThemselves implements AccessRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D05b", "A replica proves itself by scram-sha-256 or a certificate")
            .because(
                    "Who may replicate copies every database, passwords included; an MD5 hash that was read on the way is as good as the password.")
            .from("https://www.postgresql.org/docs/current/auth-password.html", "requirement R29")
            .fix(
                    "Write scram-sha-256 or cert in the lines for replication, and set password_encryption to scram-sha-256.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> STRONG = Set.of("scram-sha-256", "cert", "gss", "sspi", "reject", "trust");

    @Override
    public void check(PostgresAccess access, RuleRun run) {
        if (access.isReplication() && access.isRemote() && !STRONG.contains(access.method())) {
            run.found(
                    access.at(),
                    access.place(),
                    "pg_hba",
                    "replication asks for " + access.method() + " only: " + access.words());
        }
    }
}
