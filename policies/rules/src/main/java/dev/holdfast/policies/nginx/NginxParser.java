package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.WaiverComments;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one file of nginx into a block. Which directives there are is left to {@code nginx -t}: modules bring more. Blocks of Lua are
 * passed over.
 */
final class NginxParser {
    private static final int DEEPEST = 100;

    private final SourceFile file;
    private final NginxTokens tokens;
    private final NginxIncludes includes;
    private final WaiverComments comments = new WaiverComments();
    private NginxTokens.Token token;

    private NginxParser(SourceFile file, NginxIncludes includes) {
        this.file = file;
        this.tokens = new NginxTokens(file);
        this.includes = includes;
        this.token = tokens.next();
    }

    /**
     * Reads a file, and those that it includes, into a block.
     *
     * @throws BadDocument when nginx would refuse it for its syntax
     */
    static void read(SourceFile file, NginxIncludes includes, NginxBlock into) {
        NginxParser parser = new NginxParser(file, includes);
        parser.block(into, 0);
        if (parser.token.kind() != NginxTokens.Kind.END) {
            throw new BadDocument(parser.token.place(), "this } closes nothing");
        }
    }

    /** Reads up to a closing brace, which is left, or the end of the file. */
    private void block(NginxBlock into, int depth) {
        while (token.kind() != NginxTokens.Kind.CLOSE && token.kind() != NginxTokens.Kind.END) {
            switch (token.kind()) {
                case COMMENT -> {
                    comments.above(token.word().text(), token.place());
                    token = tokens.next();
                }
                case WORD -> directive(into, depth);
                default -> throw new BadDocument(token.place(), "a directive has to stand before ; and {");
            }
        }
    }

    private void directive(NginxBlock into, int depth) {
        List<Word> words = new ArrayList<>();
        while (token.kind() == NginxTokens.Kind.WORD || token.kind() == NginxTokens.Kind.COMMENT) {
            if (token.kind() == NginxTokens.Kind.WORD) {
                words.add(token.word());
            } else {
                comments.above(token.word().text(), token.place());
            }
            token = tokens.next();
        }
        Place end = token.place();
        switch (token.kind()) {
            case SEMICOLON -> simple(words, into, depth);
            case OPEN -> opened(words, into, depth, end);
            default ->
                throw new BadDocument(
                        words.get(0).place(), words.get(0).text() + " is ended by no ; and begins no block");
        }
    }

    private void simple(List<Word> words, NginxBlock into, int depth) {
        Line line = behind(words);
        if (line.text(0).equals("include") && line.words().size() == 2) {
            includes.read(file, line, into, depth);
        } else {
            into.add(line);
        }
    }

    private void opened(List<Word> words, NginxBlock into, int depth, Place brace) {
        if (words.get(0).text().endsWith("_by_lua_block")) {
            tokens.passLua(brace);
            into.add(new Line(List.copyOf(words), comments.taken()));
            token = tokens.next();
            return;
        }
        if (depth >= DEEPEST) {
            throw new BadDocument(brace, "blocks are nested more than " + DEEPEST + " deep");
        }
        Line header = behind(words);
        block(into.within(file.origin(), header), depth + 1);
        if (token.kind() == NginxTokens.Kind.END) {
            throw new BadDocument(header.place(), "the block " + header.text(0) + " has no closing brace");
        }
        token = tokens.next();
    }

    /** Takes the {@code ;} or brace, and a comment behind it on its line, which is for this directive. */
    private Line behind(List<Word> words) {
        int line = tokens.line();
        token = tokens.next();
        if (token.kind() == NginxTokens.Kind.COMMENT && tokens.line() == line) {
            Line read = new Line(List.copyOf(words), comments.taken(token.word().text(), token.place()));
            token = tokens.next();
            return read;
        }
        return new Line(List.copyOf(words), comments.taken());
    }
}
