package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.yaml.Beyond;
import dev.holdfast.topology.yaml.NodeMaker;
import dev.holdfast.topology.yaml.PlainYaml;
import dev.holdfast.topology.yaml.Slice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Composes the tree of a file that is written as most are, without a parser of all YAML: a command that runs once spends more time on
 * starting that than on the file. Gives up wherever {@link YamlComposer} or its {@link NodeChecks} would find something, so that they tell it.
 */
final class QuickTree implements NodeMaker<Value, Map<String, Mapping.Entry>> {
    private int nodes;

    private QuickTree() {}

    /** Returns the root of the only document, or null if only a parser of all YAML can tell. */
    static @Nullable Value read(String text) {
        List<Slice> documents = Slice.cut(text);
        return documents == null || documents.size() > 1
                ? null
                : PlainYaml.read(text, documents.get(0), new QuickTree());
    }

    private void count() {
        if (++nodes > YamlComposer.MOST_NODES) {
            throw new Beyond();
        }
    }

    @Override
    public String text(String document, int from, int to) {
        return document.substring(from, to);
    }

    @Override
    public Value nothing() {
        throw new Beyond();
    }

    @Override
    public Value plain(String text, int line, int column, int endColumn) {
        count();
        Extent extent = new Extent(line, column, line, endColumn);
        Scalar scalar = new Scalar(text, ScalarKind.of(text), false, extent);
        if (Digits.areTooMany(scalar)) {
            throw new Beyond();
        }
        return scalar;
    }

    @Override
    public Value quoted(String text, int line, int column, int endColumn) {
        return block(text, line, column, line, endColumn);
    }

    @Override
    public Value block(String text, int line, int column, int endLine, int endColumn) {
        count();
        return new Scalar(text, ScalarKind.TEXT, true, new Extent(line, column, endLine, endColumn));
    }

    @Override
    public Value list(List<Value> items, int line, int column, int endLine, int endColumn) {
        count();
        return new Sequence(items, new Extent(line, column, endLine, endColumn));
    }

    @Override
    public Map<String, Mapping.Entry> mapping() {
        count();
        return new LinkedHashMap<>();
    }

    @Override
    public void add(
            Map<String, Mapping.Entry> mapping,
            String key,
            boolean quoted,
            int line,
            int column,
            int endColumn,
            Value value) {
        count();
        Mapping.Entry entry = new Mapping.Entry(new Extent(line, column, line, endColumn), value);
        boolean text = quoted || ScalarKind.of(key) == ScalarKind.TEXT;
        if (!text || mapping.putIfAbsent(key, entry) != null) {
            throw new Beyond();
        }
    }

    @Override
    public Value ended(Map<String, Mapping.Entry> mapping, int line, int column, int endLine, int endColumn) {
        return new Mapping(mapping, new Extent(line, column, endLine, endColumn));
    }
}
