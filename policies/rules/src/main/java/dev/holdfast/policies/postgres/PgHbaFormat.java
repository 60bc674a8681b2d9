package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.text.Spot;

/** The file {@code pg_hba.conf}, which says who comes into a server of PostgreSQL. */
public final class PgHbaFormat implements TextFormat {
    @Override
    public String name() {
        return "pg_hba.conf";
    }

    @Override
    public boolean takes(SourceFile file) {
        String name = file.name();
        return name.startsWith("pg_hba") && name.endsWith(".conf");
    }

    @Override
    public void read(SourceFile file, Files files, Inputs.Collector into) {
        Subject subject = PostgresFile.of(file);
        Spot.add(subject, PostgresLines.ofAccesses(file), into);
        PostgresAccesses.of(file, subject).forEach(access -> into.add(PostgresAccess.class, access));
    }
}
