package dev.holdfast.policies.input;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import org.jspecify.annotations.Nullable;

/**
 * A text file that is looked at, or a file that is written within another, as in a ConfigMap.
 *
 * @param origin where it comes from
 * @param text what is in it
 * @param part where it stands in the file that it comes from; null where it is that file
 */
public record SourceFile(Origin origin, String text, @Nullable FilePart part) {
    /** A file of its own. */
    public SourceFile(Origin origin, String text) {
        this(origin, text, null);
    }

    /** The name of the file without its folders. */
    public String name() {
        if (part != null) {
            return part.name();
        }
        String path = origin.name();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As a message calls it: by its name, and the folder or the ConfigMap that it is in. */
    public String words() {
        KubernetesObject holder = part == null ? null : part.holder();
        if (holder != null) {
            return name() + " of " + holder.words();
        }
        String path = origin.name();
        int end = path.lastIndexOf('/');
        return end < 0 || path.substring(0, end).equals(".")
                ? name()
                : name() + " of " + path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    /**
     * Where something stands in the file that this comes from.
     *
     * @param line in this text, from 1
     * @param column in this text, from 1
     */
    public Place place(int line, int column) {
        return part == null ? new Place(line, column) : part.place(line, column);
    }

    /** The object of Kubernetes that holds this file; null where none does. */
    public @Nullable KubernetesObject holder() {
        return part == null ? null : part.holder();
    }
}
