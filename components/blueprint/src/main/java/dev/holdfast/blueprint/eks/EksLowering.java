package dev.holdfast.blueprint.eks;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.NodePoolBlueprint.Spot;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import java.util.List;

/** From pools of machines to a cluster in each region. */
public final class EksLowering {
    private static final long GIB = 1L << 30;

    private EksLowering() {}

    /** Returns the clusters, in the order of the regions; none in a region that no pool is in. */
    public static List<EksCluster> lower(Blueprint blueprint) {
        return blueprint.regions().values().stream()
                .map(region -> cluster(blueprint, region))
                .filter(cluster ->
                        !cluster.managed().isEmpty() || !cluster.mixed().isEmpty())
                .toList();
    }

    private static EksCluster cluster(Blueprint blueprint, RegionBlueprint region) {
        List<NodePoolBlueprint> here = blueprint.nodePools().values().stream()
                .filter(pool -> pool.regions().contains(region.name()))
                .toList();
        Version version = blueprint.targets().kubernetes();
        return new EksCluster(
                blueprint.baseEnvironment() ? blueprint.name() : blueprint.name() + "-" + blueprint.environment(),
                region.name(),
                // The provider chooses the patch.
                (version == null ? new Version(TargetVersions.TESTED_KUBERNETES) : version).minor(),
                here.stream()
                        .filter(pool -> pool.spot() == null)
                        .map(EksLowering::group)
                        .toList(),
                here.stream()
                        .filter(pool -> pool.spot() != null)
                        .map(EksLowering::group)
                        .toList());
    }

    private static NodeGroup group(NodePoolBlueprint pool) {
        Spot spot = pool.spot();
        return new NodeGroup(
                pool.name(),
                pool.instanceTypes(),
                pool.min(),
                pool.max(),
                (pool.volume().bytes() + GIB - 1) / GIB,
                NodePoolBlueprint.LABEL,
                pool.name(),
                pool.dedicated(),
                spot == null ? null : Integer.valueOf(spot.onDemand()),
                spot == null ? null : Integer.valueOf(spot.onDemandAbove()));
    }
}
