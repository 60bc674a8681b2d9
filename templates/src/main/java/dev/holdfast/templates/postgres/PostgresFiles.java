package dev.holdfast.templates.postgres;

import dev.holdfast.blueprint.data.HostRule;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.syntax.Ready;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders what the instances of a PostgreSQL database read. */
public final class PostgresFiles {
    private final Renderer renderer;

    /** Renders with the given renderer. */
    public PostgresFiles(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The text of {@code postgresql.conf}. */
    public String settings(PostgresConfiguration configuration) {
        return renderer.render(
                "postgres/postgresql.conf.ftl",
                Map.of(
                        "settings",
                        configuration.settings().stream()
                                .map(setting -> Map.of("name", new BareWord(setting.name()), "value", setting.value()))
                                .toList()));
    }

    /** The text of {@code pg_hba.conf}. */
    public String rules(PostgresConfiguration configuration) {
        return renderer.render(
                "postgres/pg_hba.conf.ftl",
                Map.of(
                        "rules",
                        configuration.rules().stream().map(PostgresFiles::row).toList()));
    }

    /** The text of the script that creates roles and the database in an empty primary; named {@code *.sql}. */
    public String roles(PostgresConfiguration configuration) {
        return renderer.render("postgres/roles.sql.ftl", configuration.roles());
    }

    /** The text of {@code replica.sh}, the same for every database: it reads its environment. */
    public String replica() {
        return renderer.render("postgres/replica.sh.ftl", Map.of());
    }

    private static Map<String, @Nullable Ready> row(HostRule rule) {
        Map<String, @Nullable Ready> row = new LinkedHashMap<>();
        row.put("type", new BareWord(rule.type()));
        row.put("database", name(rule.database()));
        row.put("user", name(rule.user()));
        row.put("address", rule.address() == null ? null : name(rule.address()));
        row.put("method", new BareWord(rule.method()));
        return row;
    }

    private static Ready name(HostRule.Name name) {
        return name.keyword() ? new BareWord(name.text()) : new QuotedName(name.text());
    }
}
