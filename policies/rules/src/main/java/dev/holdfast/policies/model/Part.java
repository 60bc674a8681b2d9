package dev.holdfast.policies.model;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Map;

/**
 * A part of a topology.
 *
 * @param words what people call it: {@code service validator}, {@code backups}
 * @param origin the file
 * @param place where it begins
 */
public record Part(String words, Origin origin, Place place) implements Subject {
    private static final Map<String, String> SECTIONS = Map.of(
            "services", "service",
            "loadBalancers", "load balancer",
            "databases", "database",
            "caches", "cache",
            "regions", "region",
            "nodePools", "node pool");

    /** The part that a value of a topology belongs to. */
    static Part of(ResolvedSystem system, TopologyPath path) {
        List<TopologyPath.Segment> segments = path.segments();
        if (segments.isEmpty() || !(segments.get(0) instanceof TopologyPath.Key section)) {
            return new Part("topology " + system.blueprint().name(), system.origin(), system.place(path));
        }
        String one = SECTIONS.get(section.name());
        if (one != null && segments.size() > 1 && segments.get(1) instanceof TopologyPath.Key name) {
            TopologyPath at = TopologyPath.of(section.name(), name.name());
            return new Part(one + " " + name.name(), system.origin(), system.place(at));
        }
        return new Part(section.name(), system.origin(), system.place(TopologyPath.of(section.name())));
    }
}
