package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.read.Fault;
import java.util.List;

/** What comes of resolving a topology. */
public sealed interface Resolution {
    /**
     * It has a meaning.
     *
     * @param blueprint all decisions
     */
    record Resolved(Blueprint blueprint) implements Resolution {}

    /**
     * Some of it has none.
     *
     * @param faults all of that, at least one
     */
    record Refused(List<Fault> faults) implements Resolution {}
}
