package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mappings and sequences of a document that are open while its lines are read, and what names its object. A method that returns
 * false has met what is not printed so.
 */
final class OpenParts {
    private static final int DEEPEST = 64;

    private final int[] columns = new int[DEEPEST];
    private final boolean[] mappings = new boolean[DEEPEST];
    private final List<Set<String>> keys = new ArrayList<>();
    private int depth;

    /** Whether a value has to come: the document's, that of the last key or that of the last dash. */
    private boolean open = true;

    private boolean inMetadata;
    private String field = "";
    private String apiVersion = "";
    private String kind = "";
    private String namespace = "";
    private String name = "";

    /** Makes ready for the next document. */
    void begin() {
        depth = 0;
        open = true;
        inMetadata = false;
        apiVersion = "";
        kind = "";
        namespace = "";
        name = "";
    }

    /** Whether nothing is missing. */
    boolean isWhole() {
        return depth > 0 && !open;
    }

    KubernetesIdentity identity() {
        return new KubernetesIdentity(apiVersion, kind, namespace, name);
    }

    /** How far the lines of a literal block are indented that begins here. */
    int blockIndent() {
        return columns[depth - 1] + 2;
    }

    /** A dash. */
    boolean item(int column) {
        if (!enter(column, false)) {
            return false;
        }
        field = "";
        open = true;
        return true;
    }

    /** A key with its colon. */
    boolean key(int column, String key) {
        if (!enter(column, true) || !keys.get(depth - 1).add(key)) {
            return false;
        }
        if (depth == 1) {
            inMetadata = key.equals("metadata");
            field = key;
        } else {
            field = depth == 2 && inMetadata ? "metadata." + key : "";
        }
        open = true;
        return true;
    }

    /** A value that has no parts and names nothing. */
    boolean value() {
        boolean expected = open && depth > 0;
        open = false;
        return expected;
    }

    /** Whether the value that comes names the object. */
    boolean isName() {
        return switch (field) {
            case "apiVersion", "kind", "metadata.name", "metadata.namespace" -> true;
            default -> false;
        };
    }

    /** A value that names the object. */
    boolean name(String value) {
        switch (field) {
            case "apiVersion" -> apiVersion = value;
            case "kind" -> kind = value;
            case "metadata.name" -> name = value;
            default -> namespace = value;
        }
        return value();
    }

    /** Opens a part at a column, or goes back to the one that is open there. */
    private boolean enter(int column, boolean mapping) {
        if (open) {
            boolean deeper = depth == 0 ? column == 0 : column > columns[depth - 1];
            return deeper && push(column, mapping);
        }
        while (depth > 0 && columns[depth - 1] > column) {
            depth--;
        }
        return depth > 0 && columns[depth - 1] == column && mappings[depth - 1] == mapping;
    }

    private boolean push(int column, boolean mapping) {
        if (depth == DEEPEST) {
            return false;
        }
        columns[depth] = column;
        mappings[depth] = mapping;
        if (keys.size() == depth) {
            keys.add(new HashSet<>());
        }
        keys.get(depth).clear();
        // What is in a list names nothing.
        inMetadata &= mapping || depth > 1;
        depth++;
        return true;
    }
}
