package dev.holdfast.templates;

import dev.holdfast.templates.syntax.Syntax;
import java.util.Locale;
import java.util.Optional;

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
    private static final String SUFFIX = ".ftl";

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
        int file = path.lastIndexOf('/') + 1;
        return areFolders(path.substring(0, file))
                && isFile(path.substring(file))
                && syntaxOf(path).isPresent();
    }

    /** Without a regular expression, which takes a hundred times as long before it is compiled: each name is asked for often. */
    private static boolean areFolders(String path) {
        int begin = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' && i > begin) {
                begin = i + 1;
            } else if (!isLetterOrDigit(c) && (i == begin || !isDash(c))) {
                return false;
            }
        }
        return !path.isEmpty();
    }

    private static boolean isFile(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isDot = c == '.' && i > 0 && name.charAt(i - 1) != '.';
            if (!isLetterOrDigit(c) && !isDash(c) && !isDot) {
                return false;
            }
        }
        return name.endsWith(SUFFIX);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_';
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
