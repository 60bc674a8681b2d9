package dev.holdfast.policies.postgres;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.Set;

/** Lines for all addresses with md5, password or ident. */
public final class NotEverybodyMayTry implements AccessRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D05d", "Not the whole world may try passwords")
            .because(
                    "With 0.0.0.0/0 and md5 each program that guesses passwords gets its turn, and MD5 of a short password is found in minutes.")
            .from("https://www.postgresql.org/docs/current/auth-pg-hba-conf.html", "requirement R29")
            .fix("Name the networks of the clients instead of 0.0.0.0/0, and write scram-sha-256.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> WEAK = Set.of("md5", "password", "ident");

    @Override
    public void check(PostgresAccess access, RuleRun run) {
        if (access.isForAll() && WEAK.contains(access.method())) {
            run.found(
                    access.at(),
                    access.place(),
                    "pg_hba",
                    "all addresses may try with " + access.method() + ": " + access.words());
        }
    }
}
