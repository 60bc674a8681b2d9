package dev.holdfast.templates.syntax;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The file formats, each with its way to write strings and booleans; numbers are the same in all. */
public enum Syntax {
    /** YAML 1.1 and 1.2. */
    YAML("YAML scalar", YamlScalar::of, "true", "false", true),
    /** YAML in which {@code $} begins an interpolation. */
    COMPOSE("Compose scalar", ComposeScalar::of, "true", "false", true),
    /** haproxy.cfg, which has no booleans. */
    HAPROXY(HaproxyWord.SYNTAX, HaproxyWord::of, null, null, false),
    /** nginx.conf. */
    NGINX(NginxWord.SYNTAX, NginxWord::of, "on", "off", false),
    /** POSIX shell. */
    SHELL("shell word", ShellWord::of, "true", "false", false),
    /** SQL of PostgreSQL. */
    SQL("SQL literal", SqlLiteral::of, "TRUE", "FALSE", false),
    /** postgresql.conf. */
    POSTGRES("postgresql.conf value", PostgresValue::of, "on", "off", false),
    /** redis.conf. */
    REDIS(RedisWord.SYNTAX, RedisWord::of, "yes", "no", false),
    /** pgbouncer.ini, whose numbers for yes and no come as such. */
    INI(IniValue.SYNTAX, IniValue::of, "1", "0", false),
    /** JSON. */
    JSON("JSON string", JsonText::of, "true", "false", false),
    /** Markdown. */
    MARKDOWN("Markdown text", MarkdownText::of, "true", "false", false);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a pure function
    private final UnaryOperator<String> text;

    private final @Nullable String yes;
    private final @Nullable String no;
    private final boolean yaml;

    Syntax(String title, UnaryOperator<String> text, @Nullable String yes, @Nullable String no, boolean yaml) {
        this.title = title;
        this.text = text;
        this.yes = yes;
        this.no = no;
        this.yaml = yaml;
    }

    /** What one value is called, such as {@code HAProxy word}. */
    public String title() {
        return title;
    }

    /** Whether the file is YAML, in which layout and block scalars mean something. */
    public boolean isYaml() {
        return yaml;
    }

    /**
     * Writes a string as one scalar or word.
     *
     * @throws UnrepresentableValue when the syntax has no spelling for it
     */
    public String text(String value) {
        return text.apply(value);
    }

    /**
     * Writes a boolean.
     *
     * @throws UnrepresentableValue when the syntax has no booleans
     */
    public String truth(boolean value) {
        String spelling = value ? yes : no;
        if (spelling == null) {
            throw new UnrepresentableValue(title, "this syntax has no booleans; write the word in the template");
        }
        return spelling;
    }
}
