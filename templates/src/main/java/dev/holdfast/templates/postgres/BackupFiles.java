package dev.holdfast.templates.postgres;

import dev.holdfast.templates.Renderer;
import java.util.Map;

/** Renders the programs that back a PostgreSQL database up. They are the same for every one: they read their environment. */
public final class BackupFiles {
    private final Renderer renderer;

    /** Renders with the given renderer. */
    public BackupFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The text of {@code backup.sh}, which makes one backup. */
    public String backup() {
        return renderer.render("postgres/backup.sh.ftl", Map.of());
    }

    /** The text of {@code wal-archive.sh}, which follows the log. */
    public String archive() {
        return renderer.render("postgres/wal-archive.sh.ftl", Map.of());
    }
}
