package dev.holdfast.policies.yaml;

import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.yaml.Beyond;
import dev.holdfast.topology.yaml.NodeMaker;
import java.util.List;

/** Makes what is read into the nodes that rules look at. An empty document is no document, and absent. */
final class RuleNodes implements NodeMaker<Node, MappingParts> {
    private final TextCache cache = new TextCache();

    @Override
    public String text(String document, int from, int to) {
        return cache.get(document, from, to);
    }

    @Override
    public Node nothing() {
        return AbsentNode.ABSENT;
    }

    @Override
    public Node plain(String text, int line, int column, int endColumn) {
        return ScalarNode.plain(text, line, column);
    }

    @Override
    public Node quoted(String text, int line, int column, int endColumn) {
        return ScalarNode.quoted(text, line, column);
    }

    @Override
    public Node block(String text, int line, int column, int endLine, int endColumn) {
        return ScalarNode.block(text, line, column);
    }

    @Override
    public Node list(List<Node> items, int line, int column, int endLine, int endColumn) {
        return new ListNode(items, line, column);
    }

    @Override
    public MappingParts mapping() {
        return new MappingParts();
    }

    /** What is written twice is a fault, which the other reader tells. */
    @Override
    public void add(MappingParts mapping, String key, boolean quoted, int line, int column, int endColumn, Node value) {
        boolean none = !quoted && ScalarKind.of(key) == ScalarKind.NULL;
        if (none || !mapping.offer(new Entry(key, line, column, value))) {
            throw new Beyond();
        }
    }

    @Override
    public Node ended(MappingParts mapping, int line, int column, int endLine, int endColumn) {
        return mapping.node(line, column);
    }
}
