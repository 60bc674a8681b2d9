package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Puts values of variables into all values of a document; its keys stay as they are. */
final class Interpolator {
    /** Where Compose makes a number or a boolean of a text with variables; elsewhere it stays text. */
    private static final Set<String> TYPED = Set.of(
            "replicas",
            "parallelism",
            "max_attempts",
            "max_failure_ratio",
            "max_replicas_per_node",
            "retries",
            "disable",
            "privileged",
            "read_only",
            "init",
            "tty",
            "stdin_open",
            "external",
            "internal",
            "attachable",
            "required",
            "target",
            "published",
            "mode");

    private static final Set<String> OF_STACK = Set.of("services", "volumes", "networks", "secrets", "configs");

    private final Variables variables;
    private final Dialect dialect;
    private final Sources sources;
    private final Deque<String> path = new ArrayDeque<>();

    Interpolator(Variables variables, Dialect dialect, Sources sources) {
        this.variables = variables;
        this.dialect = dialect;
        this.sources = sources;
    }

    /**
     * The document with values.
     *
     * @throws BadDocument where a dollar sign begins no variable
     */
    Node document(Node root) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : root.entries()) {
            boolean looked = dialect == Dialect.COMPOSE || OF_STACK.contains(entry.key());
            entries.add(looked ? entry(entry) : entry);
        }
        return new MapNode(entries, root.line(), root.column());
    }

    private Entry entry(Entry entry) {
        path.addLast(entry.key());
        Node value = node(entry.value());
        path.removeLast();
        return value == entry.value() ? entry : new Entry(entry.key(), entry.line(), entry.column(), value);
    }

    private Node node(Node node) {
        if (node.isMap()) {
            List<Entry> entries = new ArrayList<>(node.entries().size());
            boolean changed = false;
            for (Entry entry : node.entries()) {
                Entry next = entry(entry);
                changed |= next.value() != entry.value();
                entries.add(next);
            }
            return changed ? new MapNode(entries, node.line(), node.column()) : node;
        }
        if (node.isList()) {
            List<Node> items = new ArrayList<>(node.items().size());
            boolean changed = false;
            for (Node item : node.items()) {
                Node next = node(item);
                changed |= next != item;
                items.add(next);
            }
            return changed ? new ListNode(items, node.line(), node.column()) : node;
        }
        String text = node.text();
        return text == null || text.indexOf('$') < 0 ? node : scalar(node, text);
    }

    private Node scalar(Node node, String template) {
        Interpolation.Heard heard = (name, braced, glued) ->
                sources.refer(new Reference(name, braced, glued, String.join(".", path), node));
        String text;
        try {
            text = new Interpolation(dialect, variables::get, heard).of(template);
        } catch (Interpolation.BadTemplate bad) {
            throw new BadDocument(node.place(), String.join(".", path) + ": " + bad.getMessage());
        }
        Node value = TYPED.contains(path.getLast())
                ? ScalarNode.plain(text, node.line(), node.column())
                : ScalarNode.quoted(text, node.line(), node.column());
        sources.interpolated(value);
        return value;
    }
}
