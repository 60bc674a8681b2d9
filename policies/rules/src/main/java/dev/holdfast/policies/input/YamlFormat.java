package dev.holdfast.policies.input;

import dev.holdfast.policies.tree.Node;

/** A kind of YAML or JSON document that Holdfast understands. */
public interface YamlFormat {
    /** What people call such documents: {@code Kubernetes}. */
    String name();

    /** Whether a document is of this kind, by what is in it. */
    boolean takes(SourceFile file, Node root);

    /**
     * Adds what is in a document of this kind.
     *
     * @throws BadDocument when it says what has no meaning
     */
    void read(SourceFile file, Node root, Files files, Inputs.Collector into);
}
