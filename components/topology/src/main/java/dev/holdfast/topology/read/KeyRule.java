package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Mapping;
import java.util.Set;

/** What a record states about which of its keys stand together. */
sealed interface KeyRule permits Alternatives, Companions {
    /**
     * Says what is wrong with the keys that are written.
     *
     * @param meant the keys that are written, and those that misspelt ones seem to mean
     */
    void check(Mapping mapping, Set<String> meant, Place place);
}
