package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks between {@code .if} and {@code .endif} that a line of HAProxy is in. */
final class HaproxyConditions {
    private static final Set<String> MESSAGES = Set.of(".diag", ".notice", ".warning", ".alert");

    private final Deque<Block> blocks = new ArrayDeque<>();
    private int leftOut;

    /** A block: where it begins, whether its lines count, whether a branch was surely taken, whether {@code .else} was there. */
    private record Block(Place place, boolean counts, boolean decided, boolean last) {}

    /** Takes a line that is about blocks, or prints a message; says whether it was one. */
    boolean take(Word first, List<Word> words) {
        if (!first.text().startsWith(".") || first.quoted()) {
            return false;
        }
        Boolean known = words.size() < 2 ? Boolean.FALSE : known(words.get(1).text());
        switch (first.text()) {
            case ".if" ->
                push(new Block(first.place(), !Boolean.FALSE.equals(known), Boolean.TRUE.equals(known), false));
            case ".elif" -> {
                Block before = pop(first);
                boolean decided = before.decided() || Boolean.TRUE.equals(known);
                push(new Block(before.place(), !before.decided() && !Boolean.FALSE.equals(known), decided, false));
            }
            case ".else" -> {
                Block before = pop(first);
                push(new Block(before.place(), !before.decided(), true, true));
            }
            case ".endif" -> pop(first);
            default -> {
                if (!MESSAGES.contains(first.text())) {
                    throw new BadDocument(
                            first.place(), first.text() + " is none of .if, .elif, .else, .endif, .notice, .warning");
                }
            }
        }
        return true;
    }

    /** Whether the lines here are in a branch that is surely not taken. */
    boolean isLeftOut() {
        return leftOut > 0;
    }

    /** The file ends. */
    void end() {
        Block open = blocks.peek();
        if (open != null) {
            throw new BadDocument(open.place(), ".if has no .endif");
        }
    }

    private void push(Block block) {
        blocks.push(block);
        leftOut += block.counts() ? 0 : 1;
    }

    private Block pop(Word word) {
        Block block = blocks.poll();
        if (block == null) {
            throw new BadDocument(word.place(), word.text() + " has no .if before it");
        }
        if (block.last() && !word.text().equals(".endif")) {
            throw new BadDocument(word.place(), word.text() + " stands behind .else; only .endif may");
        }
        leftOut -= block.counts() ? 0 : 1;
        return block;
    }

    private static @Nullable Boolean known(String condition) {
        return switch (condition) {
            case "0", "false", "" -> Boolean.FALSE;
            case "1", "true" -> Boolean.TRUE;
            default -> null;
        };
    }
}
