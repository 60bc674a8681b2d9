package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which file each value of a project comes from, and what was found out about values while the project was put together. */
final class Sources {
    private final SourceFile main;
    private final IdentityHashMap<Object, SourceFile> foreign = new IdentityHashMap<>();
    private final Set<Node> interpolated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> bases = new HashSet<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    Sources(SourceFile main) {
        this.main = main;
    }

    /** The file that the project begins with. */
    SourceFile main() {
        return main;
    }

    /** Says that a value with all that is in it comes from a file. */
    void comesFrom(SourceFile file, Node node) {
        if (file.equals(main) || foreign.putIfAbsent(node, file) != null) {
            return;
        }
        for (Entry entry : node.entries()) {
            foreign.putIfAbsent(entry, file);
            comesFrom(file, entry.value());
        }
        node.items().forEach(item -> comesFrom(file, item));
    }

    /** Says that a new value, or a new entry, comes from where another does. */
    <T> T like(Object other, T fresh) {
        SourceFile file = foreign.get(other);
        if (file != null) {
            foreign.putIfAbsent(fresh, file);
        }
        return fresh;
    }

    /** The file that a value or an entry comes from. */
    SourceFile of(Object nodeOrEntry) {
        return foreign.getOrDefault(nodeOrEntry, main);
    }

    void interpolated(Node node) {
        interpolated.add(node);
    }

    boolean isInterpolated(Node node) {
        return interpolated.contains(node);
    }

    void refer(Reference reference) {
        references.add(reference);
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    /** Says that a service of another file is only extended here. */
    void base(SourceFile file, String service) {
        bases.add(ComposeService.key(file.origin(), service));
    }

    /** The services of other files that are extended here, by {@link ComposeService#key}. */
    Set<String> bases() {
        return Set.copyOf(bases);
    }

    /** Whether {@code !reset} or {@code !override} stands at a value: a tag, which the tree does not have. */
    boolean hasTag(Node node, String tag) {
        if (node.line() == 0) {
            return false;
        }
        SourceFile file = of(node);
        if (!file.text().contains(tag)) {
            return false;
        }
        List<String> written = lines(file);
        return node.line() <= written.size() && written.get(node.line() - 1).startsWith(tag, node.column() - 1);
    }

    /** The lines of a file, split once. */
    List<String> lines(SourceFile file) {
        return lines.computeIfAbsent(
                file.origin().name(), name -> file.text().lines().toList());
    }
}
