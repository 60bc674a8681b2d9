package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.Update;
import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides how a new version replaces the old one, and how long a replica may take to say goodbye. */
final class UpdateResolution {
    /** Between the end of the drain and the kill: the process has to notice, flush and exit. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private UpdateResolution() {}

    /**
     * Returns how a service is updated.
     *
     * @param fewest replicas in the region that has fewest
     * @param leaving time until the slowest load balancer no longer sends requests to a replica that leaves
     */
    static UpdateBlueprint resolve(
            String name,
            @Nullable Update written,
            ServiceKind kind,
            int fewest,
            @Nullable DisruptionBlueprint disruption,
            Duration leaving,
            Scope scope) {
        TopologyPath path = Scope.at("services", name, "update");
        Decisions decisions = scope.decisions();
        UpdateStrategy strategy = decisions.orDefault(
                path.key("strategy"),
                written == null ? null : written.strategy(),
                UpdateStrategy.ROLLING,
                "some replicas serve at any time");
        Duration drain = drain(path, written, scope);
        Duration deregistration = decisions.derived(
                path.key("deregistration"),
                leaving,
                "a replica that leaves has to serve until the slowest load balancer has noticed",
                Scope.at("loadBalancers"));
        Duration grace = decisions.derived(
                path.key("gracePeriod"),
                deregistration.plus(drain).plus(RESERVE),
                "deregistration, drain and 10s of reserve, or the kill would cut requests off",
                path.key("deregistration"),
                path.key("drain"));
        int unavailable = unavailable(path, written, kind, fewest, disruption, scope);
        int surge = surge(path, written, kind, fewest, unavailable, scope);
        return new UpdateBlueprint(
                strategy,
                unavailable,
                surge,
                drain,
                Absent.list(written == null ? null : written.preStop()),
                deregistration,
                grace,
                decisions.orDefault(
                        path.key("minReady"),
                        written == null ? null : written.minReady(),
                        Duration.ofSeconds(10),
                        "a replica that fails in its first seconds stops the update"));
    }

    private static Duration drain(TopologyPath path, @Nullable Update written, Scope scope) {
        Maintenance maintenance = scope.topology().maintenance();
        if ((written == null || written.drain() == null) && maintenance != null && maintenance.drain() != null) {
            return scope.decisions()
                    .derived(
                            path.key("drain"),
                            maintenance.drain(),
                            "as planned work allows every service",
                            Scope.at("maintenance", "drain"));
        }
        return scope.decisions()
                .orDefault(
                        path.key("drain"),
                        written == null ? null : written.drain(),
                        Duration.ofSeconds(30),
                        "most requests end within it");
    }

    private static int unavailable(
            TopologyPath path,
            @Nullable Update written,
            ServiceKind kind,
            int fewest,
            @Nullable DisruptionBlueprint disruption,
            Scope scope) {
        TopologyPath at = path.key("maxUnavailable");
        if (written != null && written.maxUnavailable() != null) {
            return scope.decisions()
                    .derived(
                            at,
                            written.maxUnavailable().roundDown(fewest),
                            written.maxUnavailable() + " of " + fewest + ", rounded down as Kubernetes does",
                            at);
        }
        boolean keeps = kind == ServiceKind.STATEFUL;
        int derived = keeps ? Math.max(1, disruption == null ? 1 : Math.min(1, disruption.maxUnavailable())) : 0;
        return scope.decisions()
                .derived(
                        at,
                        derived,
                        keeps ? "one at a time where replicas keep data" : "a new replica comes before an old one goes",
                        path.parent().key("kind"));
    }

    private static int surge(
            TopologyPath path, @Nullable Update written, ServiceKind kind, int fewest, int unavailable, Scope scope) {
        TopologyPath at = path.key("maxSurge");
        if (written != null && written.maxSurge() != null) {
            int surge = written.maxSurge().roundUp(fewest);
            if (surge == 0 && unavailable == 0) {
                scope.problems()
                        .contradiction(
                                at,
                                "with no replica missing and none beyond the number, no update can ever proceed",
                                "Write a maxSurge or a maxUnavailable of at least 1.");
            }
            return scope.decisions()
                    .derived(at, surge, written.maxSurge() + " of " + fewest + ", rounded up as Kubernetes does", at);
        }
        boolean keeps = kind == ServiceKind.STATEFUL;
        return scope.decisions()
                .derived(
                        at,
                        keeps ? 0 : 1,
                        keeps ? "a stable name can run only once" : "one at a time",
                        path.parent().key("kind"));
    }
}
