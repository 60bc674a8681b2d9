package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Composes documents from the events of a YAML parser: follows anchors, merges, refuses what grows without bounds. */
final class YamlComposer {
    private static final int DEEPEST = 100;

    /** Values of one document, an alias counted as all that it stands for. */
    private static final long MOST_NODES = 2_000_000;

    private final Parser events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final int linesBefore;
    private long nodes;

    /** What an anchor names, and how many values that is. */
    private record Anchored(Node node, long size) {}

    /**
     * Reads a text.
     *
     * @param linesBefore how many lines stand before it in its file
     */
    YamlComposer(String text, int linesBefore) {
        this.linesBefore = linesBefore;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The next document; null behind the last. */
    @Nullable
    Node document() {
        while (!events.checkEvent(Event.ID.StreamEnd)) {
            if (!(events.next() instanceof DocumentStartEvent)) {
                continue;
            }
            anchors.clear();
            nodes = 0;
            return value(events.next(), 1);
        }
        return null;
    }

    private Node value(Event event, int depth) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = linesBefore + mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        long before = nodes;
        count(1, line, column);
        if (depth > DEEPEST) {
            throw new BadDocument(new Place(line, column), "values are nested more than " + DEEPEST + " deep");
        }
        if (event instanceof AliasEvent alias) {
            return follow(alias, line, column);
        }
        Node node = composed(event, line, column, depth);
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            anchors.put(named.getAnchor().orElseThrow().getValue(), new Anchored(node, nodes - before));
        }
        return node;
    }

    private void count(long more, int line, int column) {
        nodes += more;
        if (nodes > MOST_NODES) {
            String reason = "there are more than " + MOST_NODES + " values, those counted that aliases stand for";
            throw new BadDocument(new Place(line, column), reason);
        }
    }

    private Node follow(AliasEvent alias, int line, int column) {
        String name = alias.getAlias().getValue();
        Anchored target = anchors.get(name);
        if (target == null) {
            throw new BadDocument(new Place(line, column), "no anchor &" + name + " stands before *" + name);
        }
        count(target.size(), line, column);
        return target.node();
    }

    private Node composed(Event event, int line, int column, int depth) {
        if (event instanceof ScalarEvent scalar) {
            if (scalar.isLiteral()) {
                return ScalarNode.block(scalar.getValue(), line, column);
            }
            return scalar.isPlain()
                    ? ScalarNode.plain(scalar.getValue(), line, column)
                    : ScalarNode.quoted(scalar.getValue(), line, column);
        }
        if (event instanceof SequenceStartEvent) {
            List<Node> items = new ArrayList<>();
            while (!events.checkEvent(Event.ID.SequenceEnd)) {
                items.add(value(events.next(), depth + 1));
            }
            events.next();
            return new ListNode(items, line, column);
        }
        return event instanceof MappingStartEvent ? mapping(line, column, depth) : AbsentNode.ABSENT;
    }

    private Node mapping(int line, int column, int depth) {
        MappingParts parts = new MappingParts();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event event = events.next();
            Node key = value(event, depth + 1);
            Node value = value(events.next(), depth + 1);
            boolean merge = event instanceof ScalarEvent plain
                    && plain.isPlain()
                    && plain.getValue().equals("<<");
            if (merge) {
                parts.merge(value, key.place());
            } else {
                String name = key instanceof ScalarNode ? key.textOr("null") : null;
                if (name == null) {
                    throw new BadDocument(key.place(), "a key is a list or a mapping; it has to be text");
                }
                parts.add(new Entry(name, key.line(), key.column(), value));
            }
        }
        events.next();
        return parts.node(line, column);
    }
}
