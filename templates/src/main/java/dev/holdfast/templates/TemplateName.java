package dev.holdfast.templates;

import dev.holdfast.templates.syntax.Syntax;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A template's path below the folder of templates, such as {@code kubernetes/deployment.yaml.ftl}. The name alone tells
 * the syntax:
 *
 * <table>
 * <caption>Names and syntaxes</caption>
 * <tr><td>{@code compose/**.yaml.ftl}, {@code swarm/**.yaml.ftl}</td><td>Compose</td></tr>
 * <tr><td>{@code **.yaml.ftl}, {@code **.yml.ftl}</td><td>YAML</td></tr>
 * <tr><td>{@code **.cfg.ftl}</td><td>HAProxy</td></tr>
 * <tr><td>{@code **.conf.ftl} with {@code nginx} in its path</td><td>nginx</td></tr>
 * <tr><td>{@code **.conf.ftl} with {@code postgres} in its path</td><td>postgresql.conf</td></tr>
 * <tr><td>{@code **.conf.ftl} with {@code redis} in its path</td><td>redis.conf</td></tr>
 * <tr><td>{@code **.ini.ftl}</td><td>pgbouncer.ini</td></tr>
 * <tr><td>{@code **.sh.ftl}, {@code **.sql.ftl}, {@code **.json.ftl}, {@code **.md.ftl}</td><td>shell, SQL, JSON, Markdown</td></tr>
 * </table>
 *
 * @param path lower-case letters, digits, dots, dashes and underscores, in at least one folder
 */
public record TemplateName(String path) {
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)+[a-z0-9_-][a-z0-9._-]*\\.ftl");

    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException when the path could lead elsewhere or its name tells no syntax
     */
    public TemplateName {
        if (!isValid(path)) {
            throw new IllegalArgumentException("no name of a template: " + path.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the path can be a template's name. */
    public static boolean isValid(String path) {
        return PATH.matcher(path).matches()
                && !path.contains("..")
                && syntaxOf(path).isPresent();
    }

    /** The syntax that the name tells. */
    public Syntax syntax() {
        return syntaxOf(path).orElseThrow();
    }

    /** The syntax that a path tells, or none. */
    static Optional<Syntax> syntaxOf(String path) {
        if (path.endsWith(".yaml.ftl") || path.endsWith(".yml.ftl")) {
            boolean compose = path.startsWith("compose/") || path.startsWith("swarm/");
            return Optional.of(compose ? Syntax.COMPOSE : Syntax.YAML);
        } else if (path.endsWith(".cfg.ftl")) {
            return Optional.of(Syntax.HAPROXY);
        } else if (path.endsWith(".conf.ftl")) {
            return configuration(path);
        } else if (path.endsWith(".sh.ftl")) {
            return Optional.of(Syntax.SHELL);
        } else if (path.endsWith(".sql.ftl")) {
            return Optional.of(Syntax.SQL);
        }
        if (path.endsWith(".ini.ftl")) {
            return Optional.of(Syntax.INI);
        }
        if (path.endsWith(".md.ftl")) {
            return Optional.of(Syntax.MARKDOWN);
        }
        return path.endsWith(".json.ftl") ? Optional.of(Syntax.JSON) : Optional.empty();
    }

    private static Optional<Syntax> configuration(String path) {
        if (path.contains("nginx")) {
            return Optional.of(Syntax.NGINX);
        } else if (path.contains("postgres")) {
            return Optional.of(Syntax.POSTGRES);
        }
        return path.contains("redis") ? Optional.of(Syntax.REDIS) : Optional.empty();
    }
}
