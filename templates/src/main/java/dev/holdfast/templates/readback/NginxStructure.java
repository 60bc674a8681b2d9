package dev.holdfast.templates.readback;

import dev.holdfast.templates.readback.NginxTokens.Kind;
import dev.holdfast.templates.readback.NginxTokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * An nginx.conf as a tree of directives.
 *
 * @param directives those of the main context, in order
 */
public record NginxStructure(List<Directive> directives) {
    private static final int DEEPEST = 32;

    /**
     * A directive.
     *
     * @param words its name and arguments, without quotes and escapes
     * @param block what stands in its braces; empty without braces
     */
    public record Directive(List<String> words, List<Directive> block) {}

    /**
     * Reads a file.
     *
     * @throws BrokenStructure for open quotes, braces that do not pair, and directives without an end
     */
    public static NginxStructure of(String text) {
        return new NginxStructure(block(new NginxTokens(text), 0));
    }

    private static List<Directive> block(NginxTokens tokens, int depth) {
        List<Directive> directives = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (true) {
            Token token = tokens.next();
            switch (token.kind()) {
                case WORD -> words.add(token.text());
                case SEMICOLON -> {
                    directives.add(directive(words, List.of(), token));
                    words = new ArrayList<>();
                }
                case OPEN -> {
                    if (depth == DEEPEST) {
                        throw new BrokenStructure(token.line(), "more than " + DEEPEST + " levels");
                    }
                    directives.add(directive(words, block(tokens, depth + 1), token));
                    words = new ArrayList<>();
                }
                case CLOSE, END -> {
                    if (!words.isEmpty()) {
                        throw new BrokenStructure(token.line(), "a directive without its end");
                    }
                    if ((token.kind() == Kind.CLOSE) != (depth > 0)) {
                        throw new BrokenStructure(token.line(), "braces that do not pair");
                    }
                    return List.copyOf(directives);
                }
            }
        }
    }

    private static Directive directive(List<String> words, List<Directive> block, Token end) {
        if (words.isEmpty()) {
            throw new BrokenStructure(end.line(), "a directive without a name");
        }
        return new Directive(List.copyOf(words), block);
    }
}
