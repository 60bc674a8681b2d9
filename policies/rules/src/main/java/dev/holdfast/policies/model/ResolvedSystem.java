package dev.holdfast.policies.model;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.Location;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;

/**
 * What a topology means in one of its environments.
 *
 * @param origin the file
 * @param topology what people wrote, with the changes of the environment; only for what resolve takes over unread
 * @param blueprint what it comes to
 * @param sources where each value is written
 * @param environments the names of all environments of the file
 */
public record ResolvedSystem(
        Origin origin, Topology topology, Blueprint blueprint, SourceMap sources, List<String> environments) {
    /** Where a value is written; that of the nearest one above it, if it is left to resolve. */
    public Place place(TopologyPath path) {
        Location location = sources.locate(path);
        return new Place(location.line(), location.column());
    }

    /** The part of the topology that a value belongs to. */
    public Part part(TopologyPath path) {
        return Part.of(this, path);
    }
}
