package dev.holdfast.templates.yaml;

import dev.holdfast.topology.yaml.PlainYaml;
import dev.holdfast.topology.yaml.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a printed document into maps, lists and scalars, to merge patches into it. */
public final class TextTree {
    private TextTree() {}

    /**
     * Returns the tree of the only document of a text.
     *
     * @param text what a template has printed
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
     */
    public static @Nullable Object read(String text) {
        Object quick = quick(text);
        return quick == null ? LoadedTree.of(text) : quick;
    }

    /** Most of what is printed takes no parser of all YAML, whose start takes longer than all patches. Null for the rest. */
    static @Nullable Object quick(String text) {
        List<Slice> documents = Slice.cut(text);
        return documents == null || documents.size() > 1
                ? null
                : PlainYaml.read(text, documents.get(0), new TreeNodes());
    }
}
