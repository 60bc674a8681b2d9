package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shows configuration that consists of words as a tree: a line is a list of texts. */
final class Words {
    private final List<Entry> entries = new ArrayList<>();
    private final Place place;

    /** Begins an object. */
    Words(Place place) {
        this.place = place;
    }

    /** Adds a text. */
    Words text(String key, String text) {
        entries.add(
                new Entry(key, place.line(), place.column(), ScalarNode.quoted(text, place.line(), place.column())));
        return this;
    }

    /** Adds a list. */
    Words list(String key, List<Node> items) {
        entries.add(new Entry(key, place.line(), place.column(), new ListNode(items, place.line(), place.column())));
        return this;
    }

    /** The object. */
    Node object() {
        return new MapNode(List.copyOf(entries), place.line(), place.column());
    }

    /** A text at a place. */
    static Node text(String text, Place at) {
        return ScalarNode.quoted(text, at.line(), at.column());
    }

    /** Lines, each a list of its words; the last word of a line that holds a secret is one. */
    static List<Node> lines(List<Line> lines, Predicate<Line> holdsSecret) {
        return lines.stream().map(line -> line(line, holdsSecret.test(line))).toList();
    }

    /** Whether a line sets the header by which one shows who one is: {@code proxy_set_header Authorization "Basic …"}. */
    static boolean sendsCredentials(Line line) {
        return line.words().stream()
                .anyMatch(word -> word.text().equalsIgnoreCase("Authorization")
                        || word.text().equalsIgnoreCase("Proxy-Authorization"));
    }

    private static Node line(Line line, boolean secret) {
        List<Node> words = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            boolean hidden = secret && i == line.words().size() - 1;
            words.add(hidden ? ScalarNode.secret(word.text()) : text(word.text(), word.place()));
        }
        return new ListNode(
                List.copyOf(words), line.place().line(), line.place().column());
    }
}
