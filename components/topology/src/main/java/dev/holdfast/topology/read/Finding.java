package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A fault before its line is looked up.
 *
 * @param code what kind it is
 * @param extent where it is written; null if nowhere
 * @param path the value that it is about
 * @param reason what is wrong, as the end of a sentence that begins with the path
 * @param note what the place needs, in a few words
 * @param fix what to write instead
 */
record Finding(
        FaultCode code, @Nullable Extent extent, TopologyPath path, String reason, @Nullable String note, String fix) {}
