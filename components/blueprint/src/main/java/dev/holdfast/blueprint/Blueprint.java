package dev.holdfast.blueprint;

import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.Patches;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.units.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All logical decisions about one system in one environment. Every map keeps the order in which the topology was written.
 *
 * @param name the system's name
 * @param environment the environment that this is for; the name of the profile for the base environment
 * @param baseEnvironment whether this is the topology as written, without an overlay
 * @param profile how severe findings are
 * @param labels labels of every object, beside those that a lowering adds
 * @param targets the files that are wanted, with the versions of their readers
 * @param regions the regions
 * @param nodePools the machines, by pool; empty if they are there already
 * @param services the services; one that is used by another may come later in the map
 * @param startOrder the services in an order in which each comes after those that it waits for
 * @param loadBalancers the load balancers
 * @param databases the databases
 * @param caches the caches
 * @param existing what is referred to and never created
 * @param backups what is backed up, if anything
 * @param recovery what a disaster may cost, if it was said
 * @param failover how failures are noticed and answered, if it was said
 * @param maintenance when planned work happens, if it was said
 * @param monitoring what is measured
 * @param network how the parts reach each other
 * @param budget what the system may cost, if it was said
 * @param patches raw changes to rendered objects
 * @param policies how it is judged
 * @param explanations where each value comes from
 */
public record Blueprint(
        String name,
        String environment,
        boolean baseEnvironment,
        Profile profile,
        Map<String, String> labels,
        TargetVersions targets,
        Map<String, RegionBlueprint> regions,
        Map<String, NodePoolBlueprint> nodePools,
        Map<String, ServiceBlueprint> services,
        List<String> startOrder,
        Map<String, LoadBalancerBlueprint> loadBalancers,
        Map<String, DatabaseBlueprint> databases,
        Map<String, CacheBlueprint> caches,
        ExistingBlueprint existing,
        @Nullable BackupsBlueprint backups,
        @Nullable Recovery recovery,
        @Nullable FailoverBlueprint failover,
        @Nullable Maintenance maintenance,
        MonitoringBlueprint monitoring,
        NetworkBlueprint network,
        @Nullable Money budget,
        Patches patches,
        PolicyBlueprint policies,
        Explanations explanations) {
    /**
     * The region that takes the writes.
     *
     * @return the one region whose role is primary
     */
    public RegionBlueprint primaryRegion() {
        return regions.values().stream()
                .filter(region -> region.role() == dev.holdfast.topology.RegionRole.PRIMARY)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("resolve lets no blueprint without a primary region pass"));
    }
}
