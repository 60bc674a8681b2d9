package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Cache;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.time.Duration;
import java.util.Map;

/** Decides all that concerns one cache. */
final class CacheResolution {
    private static final Cpu CPU = Cpu.parse("250m");
    private static final PortBlueprint PORT = new PortBlueprint("redis", 6379, Protocol.TCP);

    private static final Map<String, Bytes> SCRATCH = Map.of("/tmp", Bytes.parse("64Mi"), "/data", Bytes.parse("64Mi"));

    /** The user redis of the official Debian image. */
    private static final long REDIS = 999;

    private CacheResolution() {}

    /** Returns the cache. */
    static CacheBlueprint resolve(String name, Cache written, Scope scope) {
        TopologyPath path = Scope.at("caches", name);
        Decisions decisions = scope.decisions();
        long held = written.memory().bytes();
        Bytes memory = new Bytes(held > Long.MAX_VALUE / 3 * 2 ? Long.MAX_VALUE : held + held / 2);
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
                RegionChoice.of(path.key("regions"), written.regions(), scope),
                written.memory(),
                decisions.orDefault(
                        path.key("eviction"),
                        written.eviction(),
                        Eviction.LEAST_RECENTLY_USED,
                        "a full cache makes room for what is used"),
                SecretResolution.check(path.key("password"), written.password(), scope),
                // half as much again: fragmentation and buffers of clients come on top of what it holds
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, memory, scope),
                SecurityResolution.ofImage(path.key("security"), REDIS, SCRATCH, scope),
                connects,
                new ProbeBlueprint(
                        new ProbeAction.Tcp(PORT), Duration.ofSeconds(20), Duration.ofSeconds(5), 6, 1, Duration.ZERO));
    }
}
