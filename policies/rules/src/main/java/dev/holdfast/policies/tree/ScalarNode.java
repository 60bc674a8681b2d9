package dev.holdfast.policies.tree;

import dev.holdfast.topology.read.tree.ScalarKind;
import org.jspecify.annotations.Nullable;

/** A single value. */
public final class ScalarNode extends Node {
    private final String text;
    private final boolean quoted;
    private final boolean secret;
    private final boolean block;

    private ScalarNode(String text, boolean quoted, boolean secret, boolean block, int line, int column) {
        super(line, column);
        this.text = text;
        this.quoted = quoted;
        this.secret = secret;
        this.block = block;
    }

    /** A value without quotes: text, a number, a boolean or {@code null}, as it reads. */
    public static ScalarNode plain(String text, int line, int column) {
        return new ScalarNode(text, false, false, false, line, column);
    }

    /** A block of text, introduced by {@code |} at this place, whose lines stand below as they are. */
    public static ScalarNode block(String text, int line, int column) {
        return new ScalarNode(text, true, false, true, line, column);
    }

    /** A text in quotes, or one of several lines that is folded. */
    public static ScalarNode quoted(String text, int line, int column) {
        return new ScalarNode(text, true, false, false, line, column);
    }

    /** A text that may not be shown. */
    public static ScalarNode secret(String text) {
        return new ScalarNode(text, true, true, false, 0, 0);
    }

    private ScalarKind kind() {
        return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
    }

    @Override
    public boolean isPresent() {
        return quoted || kind() != ScalarKind.NULL;
    }

    @Override
    public @Nullable String text() {
        return isPresent() ? text : null;
    }

    @Override
    public boolean isPlain() {
        return kind() != ScalarKind.TEXT;
    }

    @Override
    public @Nullable Long whole() {
        if (kind() != ScalarKind.INTEGER) {
            return null;
        }
        try {
            return text.startsWith("0x")
                    ? Long.parseLong(text, 2, text.length(), 16)
                    : text.startsWith("0o") ? Long.parseLong(text, 2, text.length(), 8) : Long.parseLong(text);
        } catch (NumberFormatException beyond64Bits) {
            return null;
        }
    }

    @Override
    public boolean isTrue() {
        return !quoted && text.equalsIgnoreCase("true") && kind() == ScalarKind.BOOLEAN;
    }

    @Override
    public boolean isFalse() {
        return !quoted && text.equalsIgnoreCase("false") && kind() == ScalarKind.BOOLEAN;
    }

    @Override
    public boolean isBlock() {
        return block;
    }

    @Override
    public boolean isSecret() {
        return secret;
    }
}
