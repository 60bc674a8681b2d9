package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file {@code postgresql.conf} with what it includes, and who comes in by the {@code pg_hba.conf} beside it. */
public final class PostgresqlConfFormat implements TextFormat {
    private static final int DEEPEST = 10;
    private static final String MAIN = "postgresql.conf";

    /** What {@code ALTER SYSTEM} writes lies beside the other, is read behind it, and counts. */
    private static final String BY_ALTER_SYSTEM = "postgresql.auto.conf";

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public boolean takes(SourceFile file) {
        String name = file.name();
        // PostgreSQL comes with postgresql.conf.sample.
        return name.startsWith("postgresql") && (name.endsWith(".conf") || name.endsWith(".conf.sample"));
    }

    @Override
    public void read(SourceFile file, Files files, Inputs.Collector into) {
        SourceFile main = file.name().equals(BY_ALTER_SYSTEM)
                ? files.relative(file.origin().name(), MAIN)
                : null;
        if (main != null) {
            return;
        }
        Subject subject = PostgresFile.of(file);
        List<Line> lines = PostgresLines.ofSettings(file);
        Spot.add(subject, lines, into);
        Map<String, PostgresSetting> settings = new HashMap<>();
        settings(file, lines, subject, files, settings, 0);
        SourceFile last =
                file.name().equals(MAIN) ? files.relative(file.origin().name(), BY_ALTER_SYSTEM) : null;
        if (last != null) {
            settings(last, PostgresLines.ofSettings(last), PostgresFile.of(last), files, settings, 0);
        }
        into.add(
                PostgresServer.class,
                new PostgresServer(
                        subject, PostgresServer.Kind.FILE, Map.copyOf(settings), List.of(), "", null, false));
    }

    private static void settings(
            SourceFile file,
            List<Line> lines,
            Subject subject,
            Files files,
            Map<String, PostgresSetting> into,
            int depth) {
        for (Line line : lines) {
            String name = line.text(0).toLowerCase(Locale.ROOT);
            if (name.startsWith("include")) {
                String path = name.equals("include_dir") ? line.text(1) + "/*.conf" : line.text(1);
                for (SourceFile other :
                        depth < DEEPEST ? files.matching(file.origin().name(), path) : List.<SourceFile>of()) {
                    settings(other, PostgresLines.ofSettings(other), subject, files, into, depth + 1);
                }
            } else {
                into.put(name, new PostgresSetting(name, line.text(1), Spot.of(subject, line), line.place(), name));
            }
        }
    }
}
