package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Cache;
import dev.holdfast.topology.CacheCluster;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Decides all that concerns one cache. */
final class CacheResolution {
    private static final Cpu CPU = Cpu.parse("250m");
    private static final PortBlueprint PORT = new PortBlueprint("redis", 6379, Protocol.TCP);

    private static final Map<String, Bytes> SCRATCH = Map.of("/tmp", Bytes.parse("64Mi"), "/data", Bytes.parse("64Mi"));

    /** The nodes of a cluster have a volume at /data. */
    private static final Map<String, Bytes> SCRATCH_OF_NODES = Map.of("/tmp", Bytes.parse("64Mi"));

    /** The user redis of the official Debian image. */
    private static final long REDIS = 999;

    private CacheResolution() {}

    /** Returns the cache. */
    static CacheBlueprint resolve(String name, Cache written, Scope scope) {
        TopologyPath path = Scope.at("caches", name);
        Decisions decisions = scope.decisions();
        CacheRole role = CacheClusterResolution.role(written);
        Bytes memory = memory(written, role);
        CacheCluster cluster = written.cluster();
        List<String> regions = RegionChoice.of(path.key("regions"), written.regions(), scope);
        decisions.byDefault(
                path.key("readinessProbe"), "tcp redis every 5s", "it has nothing to load: it serves at once");
        decisions.byDefault(
                path.key("livenessProbe"),
                "tcp redis every 20s, 6 times",
                "a restart empties it: better late than wrongly");
        ProbeBlueprint connects = new ProbeBlueprint(
                new ProbeAction.Tcp(PORT), Duration.ofSeconds(5), Duration.ofSeconds(2), 3, 1, Duration.ZERO);
        return new CacheBlueprint(
                name,
                written.engine(),
                new Version(written.version()),
                decisions.orDerived(
                        path.key("image"),
                        written.image(),
                        ImageReference.parse("docker.io/library/redis:" + written.version() + "-bookworm"),
                        "the official image of that version",
                        path.key("version")),
                regions,
                written.memory(),
                eviction(path, written, role, scope),
                SecretResolution.check(path.key("password"), written.password(), scope),
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, memory, scope),
                SecurityResolution.ofImage(
                        path.key("security"), REDIS, cluster == null ? SCRATCH : SCRATCH_OF_NODES, scope),
                connects,
                new ProbeBlueprint(
                        new ProbeAction.Tcp(PORT), Duration.ofSeconds(20), Duration.ofSeconds(5), 6, 1, Duration.ZERO),
                cluster == null ? null : CacheClusterResolution.resolve(name, written, cluster, regions, scope));
    }

    /** Half as much again: fragmentation and buffers of clients come on top; as much again where a copy is written to disk while keys change. */
    private static Bytes memory(Cache written, CacheRole role) {
        long held = written.memory().bytes();
        long more = role == CacheRole.STORING ? held : held / 2;
        return new Bytes(held > Long.MAX_VALUE - more ? Long.MAX_VALUE : held + more);
    }

    private static Eviction eviction(TopologyPath path, Cache written, CacheRole role, Scope scope) {
        TopologyPath at = path.key("eviction");
        if (role == CacheRole.STORING) {
            if (written.eviction() != null && written.eviction() != Eviction.NEVER) {
                scope.problems()
                        .contradiction(
                                at,
                                "a cluster that stores would throw away what nothing else holds",
                                "Leave it out, or write `role: evicting`.");
            }
            return scope.decisions()
                    .orDerived(
                            at,
                            written.eviction(),
                            Eviction.NEVER,
                            "nothing else holds what it stores",
                            path.key("cluster").key("role"));
        }
        return scope.decisions()
                .orDefault(
                        at,
                        written.eviction(),
                        Eviction.LEAST_RECENTLY_USED,
                        "a full cache makes room for what is used");
    }
}
