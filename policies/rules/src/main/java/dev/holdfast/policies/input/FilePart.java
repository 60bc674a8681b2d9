package dev.holdfast.policies.input;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands within another.
 *
 * @param name its name: the key in a ConfigMap
 * @param holder the ConfigMap; null where it is no file but a text of another document
 * @param first where its text begins
 * @param asWritten whether its lines are lines of the other file, as in a block of YAML; else all of it is said to stand where it begins
 */
public record FilePart(String name, @Nullable KubernetesObject holder, Place first, boolean asWritten) {
    /** By how much blocks are indented that {@code kubectl} and most people write. */
    private static final int INDENTATION = 2;

    /** The file that a ConfigMap has under a key. */
    public static FilePart of(KubernetesObject holder, Entry entry) {
        Node value = entry.value();
        if (!value.isBlock()) {
            return new FilePart(entry.key(), holder, value.place(), false);
        }
        return new FilePart(entry.key(), holder, new Place(value.line() + 1, entry.column() + INDENTATION), true);
    }

    /** Where a place of this text is in the other file. */
    Place place(int line, int column) {
        return asWritten ? new Place(first.line() + line - 1, first.column() + column - 1) : first;
    }
}
