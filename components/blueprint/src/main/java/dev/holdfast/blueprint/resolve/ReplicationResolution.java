package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HashRingBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.HashRing;
import dev.holdfast.topology.HotKeys;
import dev.holdfast.topology.Replication;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Synchronization;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how the replicas of a service copy data, and which of them keep what. */
final class ReplicationResolution {
    private static final int VIRTUAL_NODES = 128;

    /** A token is 21 bytes of the ConfigMap as JSON, which kubectl apply puts into an annotation, and these hold 256 KiB at most. */
    private static final int MOST_TOKENS = 10_000;

    private final Replication written;
    private final TopologyPath path;
    private final Map<String, Integer> replicas;
    private final Scope scope;

    private ReplicationResolution(Replication written, TopologyPath path, Map<String, Integer> replicas, Scope scope) {
        this.written = written;
        this.path = path;
        this.replicas = replicas;
        this.scope = scope;
    }

    /** Returns how replicas copy data; notes more copies than replicas. */
    static @Nullable ReplicationBlueprint resolve(
            String name, Service service, Map<String, Integer> replicas, Scope scope) {
        Replication written = service.replication();
        return written == null
                ? null
                : new ReplicationResolution(written, Scope.at("services", name, "replication"), replicas, scope)
                        .resolve();
    }

    private ReplicationBlueprint resolve() {
        copies("factor", written.factor(), written.ring() == null ? all() : fewest());
        Consistency consistency = consistency();
        HashRingBlueprint ring = written.ring() == null ? null : ring(written.ring());
        HotKeys hot = written.hotKeys();
        if (hot != null) {
            hotKeys(hot);
        }
        return new ReplicationBlueprint(
                written.factor(),
                written.interval(),
                consistency,
                agreeing("reads", written.reads(), consistency),
                agreeing("writes", written.writes(), consistency),
                written.conflicts(),
                ring,
                hot,
                scope.decisions()
                        .orDefault(
                                path.key("acrossRegions"),
                                written.acrossRegions(),
                                Synchronization.EVENTUAL,
                                "waiting for another continent would slow every write"));
    }

    /** Replicas of all regions that serve: without a ring, copies may be anywhere. */
    private int all() {
        return scope.serving(replicas);
    }

    /** Replicas of the region with the fewest: each has a ring of its own with all copies. */
    private int fewest() {
        return replicas.isEmpty() ? 0 : Collections.min(replicas.values());
    }

    private void copies(String key, int copies, int nodes) {
        if (copies > nodes) {
            scope.problems()
                    .contradiction(
                            path.key(key),
                            copies + " copies need as many replicas, and " + nodes + " run"
                                    + (written.ring() == null || replicas.size() < 2 ? "" : " in one of the regions"),
                            "Write at most " + nodes + ", or run more replicas.");
        }
    }

    private @Nullable Consistency consistency() {
        boolean numbers = written.reads() != null || written.writes() != null;
        if (numbers && written.consistency() != null) {
            scope.problems()
                    .contradiction(
                            path.key("consistency"),
                            "reads and writes already say by number how many copies have to agree",
                            "Write either consistency, or reads and writes.");
        }
        return numbers
                ? null
                : scope.decisions()
                        .orDefault(
                                path.key("consistency"),
                                written.consistency(),
                                Consistency.QUORUM,
                                "a read then sees the newest acknowledged write");
    }

    /** More than half of the copies where nothing else was said: two such sets always share one. */
    private int agreeing(String key, @Nullable Integer number, @Nullable Consistency consistency) {
        int factor = written.factor();
        if (number != null && number > factor) {
            scope.problems()
                    .contradiction(
                            path.key(key),
                            number + " of " + factor + " copies cannot agree",
                            "Write at most " + factor + ", or keep more copies.");
        }
        int derived = consistency == Consistency.ONE ? 1 : consistency == Consistency.ALL ? factor : factor / 2 + 1;
        String because = consistency == Consistency.ONE
                ? "any one copy will do"
                : consistency == Consistency.ALL ? "every copy" : "more than half of " + factor + " copies";
        TopologyPath[] from = consistency == null
                ? new TopologyPath[] {path.key("factor")}
                : new TopologyPath[] {path.key("consistency"), path.key("factor")};
        return scope.decisions().orDerived(path.key(key), number, derived, because, from);
    }

    private HashRingBlueprint ring(HashRing ring) {
        TopologyPath at = path.key("ring");
        int virtual = scope.decisions()
                .orDefault(
                        at.key("virtualNodes"),
                        ring.virtualNodes(),
                        VIRTUAL_NODES,
                        "the parts of members then differ by about a tenth (one by the square root of it)");
        int most = replicas.isEmpty() ? 0 : Collections.max(replicas.values());
        if ((long) most * virtual > MOST_TOKENS) {
            scope.problems()
                    .range(
                            at.key("virtualNodes"),
                            virtual + " tokens for each of " + most
                                    + " replicas are more than kubectl apply takes in one object",
                            "Write at most " + Math.max(1, MOST_TOKENS / most) + ".");
        }
        String file = scope.decisions()
                .orDefault(at.key("file"), ring.file(), "/etc/holdfast/ring.json", "where no image has anything else");
        scope.decisions()
                .derived(
                        path.parent().key("files").key(file),
                        "the tokens of " + most + " members",
                        "replicas read there which of them keep which keys",
                        at,
                        path.parent().key("replicas"));
        return new HashRingBlueprint(virtual, file, replicas);
    }

    private void hotKeys(HotKeys hot) {
        TopologyPath at = path.key("hotKeys");
        if (hot.copies() <= written.factor()) {
            scope.problems()
                    .contradiction(
                            at.key("copies"),
                            "every key has " + written.factor() + " copies already",
                            "Write more than " + written.factor() + ", or leave hotKeys out.");
        }
        copies("hotKeys", hot.copies(), written.ring() == null ? all() : fewest());
    }
}
