package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.topology.NodePool;
import dev.holdfast.topology.SpotShare;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides what machines there are. */
final class NodePoolResolution {
    private static final Bytes VOLUME = Bytes.parse("80Gi");

    private NodePoolResolution() {}

    /** Returns the pools by name, in the order in which they were written. */
    static Map<String, NodePoolBlueprint> resolve(Scope scope) {
        Map<String, NodePoolBlueprint> pools = new LinkedHashMap<>();
        Absent.map(scope.topology().nodePools()).forEach((name, pool) -> pools.put(name, pool(name, pool, scope)));
        return pools;
    }

    private static NodePoolBlueprint pool(String name, NodePool written, Scope scope) {
        TopologyPath path = Scope.at("nodePools", name);
        if (written.max() < written.min()) {
            scope.problems()
                    .contradiction(
                            path.key("max"),
                            "at most " + written.max() + " machines are fewer than at least " + written.min(),
                            "Write at least " + written.min() + ".");
        }
        List<String> regions = written.regions() == null
                ? scope.decisions()
                        .byDefault(
                                path.key("regions"),
                                List.copyOf(scope.regions().keySet()),
                                "what runs in a region needs machines there")
                : scope.known(path.key("regions"), written.regions());
        return new NodePoolBlueprint(
                name,
                written.instanceTypes(),
                written.min(),
                written.max(),
                regions,
                scope.decisions()
                        .orDefault(
                                path.key("dedicated"),
                                written.dedicated(),
                                false,
                                "a machine that stands idle is paid for, too"),
                written.spot() == null ? null : spot(path.key("spot"), written.spot(), scope),
                scope.decisions()
                        .orDefault(
                                path.key("volume"),
                                written.volume(),
                                VOLUME,
                                "room for the images and logs of some dozens of containers"));
    }

    private static NodePoolBlueprint.Spot spot(TopologyPath path, SpotShare written, Scope scope) {
        Percent above = scope.decisions()
                .orDefault(
                        path.key("onDemandAbove"),
                        written.onDemandAbove(),
                        Percent.of(0),
                        "what has to stay is counted by onDemand");
        if (above.value().stripTrailingZeros().scale() > 0) {
            scope.problems()
                    .range(
                            path.key("onDemandAbove"),
                            above + " is no whole number of percent",
                            "Write one from 0% to 100%.");
        }
        return new NodePoolBlueprint.Spot(
                scope.decisions()
                        .orDefault(path.key("onDemand"), written.onDemand(), 0, "the whole pool may be taken back"),
                above.value().intValue());
    }
}
