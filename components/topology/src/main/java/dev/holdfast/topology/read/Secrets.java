package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places of a file that may hold a secret, by the names before them. */
final class Secrets {
    private Secrets() {}

    /**
     * Returns the places in a tree.
     *
     * @param harmless the places that have been read, and are known to hold none
     */
    static List<Extent> in(Value root, List<Extent> harmless) {
        List<Extent> found = new ArrayList<>();
        collect(root, false, new HashSet<>(harmless), found);
        return found;
    }

    private static void collect(Value value, boolean secret, Set<Extent> harmless, List<Extent> found) {
        if (value instanceof Mapping mapping) {
            mapping.entries().forEach((name, entry) -> {
                boolean named = secret || Suspicion.of(name);
                collect(entry.value(), named && !harmless.contains(entry.value().extent()), harmless, found);
            });
        } else if (value instanceof Sequence sequence) {
            sequence.elements().forEach(element -> collect(element, secret, harmless, found));
        } else if (secret && value instanceof Scalar) {
            found.add(value.extent());
        }
    }

    /**
     * Returns the places in a text that is no tree: behind each such name in its line, and in the deeper lines below.
     */
    static List<Extent> in(Lines lines) {
        List<Extent> found = new ArrayList<>();
        int under = -1;
        for (int number = 1; number <= lines.count(); number++) {
            String line = lines.get(number);
            int indent = line.length() - line.stripLeading().length();
            boolean below = under >= 0 && (indent > under || line.isBlank());
            int from = below ? indent : Masking.value(line);
            if (from >= 0) {
                found.add(new Extent(number, from + 1, number, line.length() + 1));
                under = below ? under : indent;
            } else {
                under = -1;
            }
        }
        return found;
    }
}
