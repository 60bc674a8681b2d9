package dev.holdfast.policies.settings;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.topology.units.Nearest;
import java.util.List;

/** The keys that a mapping may have; every other one is a fault, with the name that it is near to. */
final class Keys {
    private Keys() {}

    /** Adds a fault for every key that is not among those that are known. */
    static void check(Node map, List<String> known, List<BadDocument> faults) {
        for (Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                String reason = "unknown key " + entry.key() + Nearest.hint(entry.key(), known) + "; it may be "
                        + String.join(", ", known);
                faults.add(new BadDocument(entry.place(), reason));
            }
        }
    }
}
