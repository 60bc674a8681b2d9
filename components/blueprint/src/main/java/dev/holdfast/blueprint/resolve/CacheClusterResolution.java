package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Cache;
import dev.holdfast.topology.CacheCluster;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.DatabaseStorage;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides what the nodes of a Redis cluster are. */
final class CacheClusterResolution {
    /** With two, the one that is left when the other is lost is no majority, and nobody may take its place. */
    private static final int FEWEST_MASTERS = 3;

    private static final Bytes SMALL = Bytes.parse("1Gi");

    /** The log, as much again until it is written anew, the new one beside it, and room. */
    private static final int VOLUME_TO_MEMORY = 4;

    private final TopologyPath path;
    private final Cache cache;
    private final CacheCluster written;
    private final Scope scope;

    private CacheClusterResolution(String name, Cache cache, CacheCluster written, Scope scope) {
        this.path = Scope.at("caches", name, "cluster");
        this.cache = cache;
        this.written = written;
        this.scope = scope;
    }

    /** What a cluster is relied upon for; one instance is only ever a cache. */
    static CacheRole role(Cache cache) {
        CacheCluster cluster = cache.cluster();
        return cluster == null || cluster.role() == null ? CacheRole.EVICTING : cluster.role();
    }

    /**
     * Returns the cluster.
     *
     * @param name the name of the cache
     * @param regions where it runs
     */
    static CacheClusterBlueprint resolve(
            String name, Cache cache, CacheCluster written, List<String> regions, Scope scope) {
        return new CacheClusterResolution(name, cache, written, scope).resolve(name, regions);
    }

    private CacheClusterBlueprint resolve(String name, List<String> regions) {
        majority();
        hostNames();
        Decisions decisions = scope.decisions();
        int replicas = decisions.orDefault(
                path.key("replicasPerMaster"),
                written.replicasPerMaster(),
                1,
                "without one, a lost master takes its part of the keys with it");
        CacheRole role = decisions.orDefault(
                path.key("role"), written.role(), role(cache), "what a cache holds can be had again from elsewhere");
        List<CacheMachineBlueprint> machines =
                new CacheMachines(name, path.key("machines"), scope).of(written, replicas);
        return new CacheClusterBlueprint(
                written.masters(),
                replicas,
                role,
                decisions.orDefault(
                        path.key("nodeTimeout"),
                        written.nodeTimeout(),
                        Duration.ofSeconds(5),
                        "a lost master is replaced soon after it, and a short pause is not taken for a loss"),
                decisions.orDefault(
                        path.key("requireFullCoverage"),
                        written.requireFullCoverage(),
                        true,
                        "who asks for several keys should not get an answer for some of them"),
                replicasToWrite(role, replicas),
                storage(role),
                PlacementResolution.derived(
                        path.key("placement"),
                        replicas == 0 ? PlacementResolution.Stake.SINGLE : PlacementResolution.Stake.DATA,
                        scope),
                disruption(regions),
                decisions.byDefault(
                        path.key("gracePeriod"),
                        Duration.ofMinutes(1),
                        "a master hands over to a replica, and what it holds gets to the disk, within it"),
                machines);
    }

    private void majority() {
        if (written.masters() < FEWEST_MASTERS) {
            scope.problems()
                    .contradiction(
                            path.key("masters"),
                            "when one of " + written.masters()
                                    + " is lost, no majority of masters is left to let a replica take its place",
                            "Write at least 3, or leave the cluster out for one instance.");
        }
    }

    private void hostNames() {
        hostNames(path.parent().key("version"), cache.version());
        Targets targets = scope.topology().targets();
        if (targets != null && targets.redis() != null) {
            hostNames(Scope.at("targets", "redis"), targets.redis());
        }
    }

    private void hostNames(TopologyPath at, String version) {
        if (!new Version(version).atLeast(7, 0, 0)) {
            scope.problems()
                    .contradiction(
                            at,
                            "the nodes of " + path.parent()
                                    + " tell clients the names of their hosts, which Redis does from 7.0 on",
                            "Write \"7.0\" or newer.");
        }
    }

    private int replicasToWrite(CacheRole role, int replicas) {
        TopologyPath at = path.key("minReplicasToWrite");
        Integer wish = written.minReplicasToWrite();
        if (wish != null && wish > replicas) {
            scope.problems()
                    .contradiction(
                            at,
                            "a write would wait for " + wish + " replicas, and a master has " + replicas,
                            "Write at most " + replicas + ", or more replicasPerMaster.");
        }
        boolean stores = role == CacheRole.STORING && replicas > 0;
        return scope.decisions()
                .orDerived(
                        at,
                        wish,
                        stores ? 1 : 0,
                        stores
                                ? "what is stored should never be on one node only; until a lost node is back, its shard takes no writes"
                                : "what is lost can be had again, or there is no replica to wait for",
                        path.key("role"),
                        path.key("replicasPerMaster"));
    }

    private StorageBlueprint storage(CacheRole role) {
        TopologyPath at = path.key("storage");
        if (written.storage() != null) {
            return StorageResolution.ofDatabase(at, written.storage(), "/data", scope);
        }
        Bytes size = role == CacheRole.STORING ? volume(cache.memory()) : SMALL;
        String because = role == CacheRole.STORING
                ? "four times the memory: the log, its growth, a new one beside it, and room"
                : "a node keeps there by what name it belongs to the cluster, and nothing else";
        scope.decisions()
                .derived(
                        at.key("size"),
                        size,
                        because,
                        path.key("role"),
                        path.parent().key("memory"));
        return StorageResolution.ofDatabase(at, new DatabaseStorage(size, null, null, null, null), "/data", scope);
    }

    private static Bytes volume(Bytes memory) {
        long bytes = memory.bytes();
        Bytes wanted = new Bytes(bytes > Long.MAX_VALUE / VOLUME_TO_MEMORY ? Long.MAX_VALUE : bytes * VOLUME_TO_MEMORY);
        return wanted.compareTo(SMALL) < 0 ? SMALL : wanted;
    }

    private DisruptionBlueprint disruption(List<String> regions) {
        int one = scope.decisions()
                .derived(
                        path.key("disruption").key("maxUnavailable"),
                        1,
                        "one node of all: two could be a master and its replica, or a majority of the masters",
                        path.key("masters"),
                        path.key("replicasPerMaster"));
        Map<String, Integer> byRegion = new LinkedHashMap<>();
        regions.forEach(region -> byRegion.put(region, one));
        return new DisruptionBlueprint(byRegion);
    }
}
