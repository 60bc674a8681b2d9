package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found wrong while a file is read. Collects a few hundred at most: who has more has one cause. */
final class Findings {
    private static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private final List<Extent> hidden = new ArrayList<>();
    private final List<Extent> harmless = new ArrayList<>();

    void add(FaultCode code, @Nullable Extent extent, TopologyPath path, String reason, String fix) {
        add(new Finding(code, extent, path, reason, null, fix));
    }

    void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else if (found.size() == MOST) {
            String reason = "there are more than " + MOST + " faults; the others are not shown";
            found.add(new Finding(
                    FaultCode.TOO_MANY,
                    null,
                    TopologyPath.root(),
                    reason,
                    null,
                    "Mend these first, then read it again."));
        }
    }

    /** Keeps a place from being shown in an excerpt. */
    void hide(Extent extent) {
        hidden.add(extent);
    }

    /** Notes that a place whose name sounds like a secret holds none. */
    void clear(Extent extent) {
        harmless.add(extent);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    List<Extent> hidden() {
        return List.copyOf(hidden);
    }

    List<Extent> harmless() {
        return List.copyOf(harmless);
    }
}
