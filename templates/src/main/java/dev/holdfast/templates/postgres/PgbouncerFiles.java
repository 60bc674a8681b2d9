package dev.holdfast.templates.postgres;

import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.templates.Renderer;
import java.util.Map;

/** Renders what an instance of PgBouncer and its start script read. */
public final class PgbouncerFiles {
    private final Renderer renderer;

    /** Renders with the given renderer. */
    public PgbouncerFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The text of {@code pgbouncer.ini}. */
    public String settings(PgbouncerConfiguration configuration) {
        return renderer.render(
                "postgres/pgbouncer.ini.ftl",
                Map.of(
                        "database",
                        new BareWord(configuration.database()),
                        "server",
                        configuration.server(),
                        "settings",
                        configuration.settings().stream()
                                .map(setting -> Map.of("name", new BareWord(setting.name()), "value", setting.value()))
                                .toList()));
    }

    /** The text of {@code pooler.sh}, which starts PgBouncer with the password of its user. */
    public String start(PgbouncerConfiguration configuration) {
        return renderer.render("postgres/pooler.sh.ftl", configuration);
    }
}
