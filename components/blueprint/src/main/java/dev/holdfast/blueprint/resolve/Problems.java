package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects what has no meaning, so that all of it is told at once. One is made for each run of resolve. */
final class Problems {
    private final SourceMap sources;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Begins with none.
     *
     * @param sources where each value was written
     */
    Problems(SourceMap sources) {
        this.sources = sources;
    }

    /** Notes a name that nothing has. */
    void unknown(TopologyPath path, String what, String name, Collection<String> known) {
        add(
                "unknown-reference",
                path,
                "there is no " + what + " " + name + Nearest.hint(name, known),
                known.isEmpty()
                        ? "The topology has none: write it first."
                        : "Write one that is there: " + String.join(", ", known) + ".");
    }

    /** Notes something that contradicts something else. */
    void contradiction(TopologyPath path, String reason, String fix) {
        add("contradiction", path, reason, fix);
    }

    /** Notes something that has to be written. */
    void missing(TopologyPath path, String reason, String fix) {
        add("missing", path, reason, fix);
    }

    /** Notes an amount that is too small, too large or too fine. */
    void range(TopologyPath path, String reason, String fix) {
        add("out-of-range", path, reason, fix);
    }

    /** Notes services that wait for each other in a circle. */
    void cycle(TopologyPath path, String reason, String fix) {
        add("cycle", path, reason, fix);
    }

    /** Returns each fault once, in the order of the file. */
    List<Fault> faults() {
        List<Fault> inOrder = new ArrayList<>(new LinkedHashSet<>(faults));
        inOrder.sort(Fault::compareByPlace);
        return List.copyOf(inOrder);
    }

    private void add(String code, TopologyPath path, String reason, String fix) {
        faults.add(sources.fault(code, path, reason, fix));
    }
}
