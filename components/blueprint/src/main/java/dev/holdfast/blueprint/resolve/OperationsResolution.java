package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.FailoverBlueprint;
import dev.holdfast.blueprint.NetworkBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Failover;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.MaintenanceStrategy;
import dev.holdfast.topology.Network;
import dev.holdfast.topology.RecoveryAction;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what concerns the system as a whole: failover, maintenance, network. */
final class OperationsResolution {
    private OperationsResolution() {}

    /** Returns how failures are noticed and answered, or nothing if it was not said. */
    static @Nullable FailoverBlueprint failover(
            @Nullable Failover written, Collection<ServiceBlueprint> services, Scope scope) {
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("failover");
        List<Duration> detections = services.stream()
                .map(service -> service.livenessProbe() == null ? service.readinessProbe() : service.livenessProbe())
                .filter(Objects::nonNull)
                .map(ProbeBlueprint::detection)
                .toList();
        Decisions decisions = scope.decisions();
        return new FailoverBlueprint(
                decisions.orDefault(path.key("automatic"), written.automatic(), false, "a person decides"),
                detections.isEmpty()
                        ? decisions.orDefault(
                                path.key("detection"),
                                written.detection(),
                                Duration.ofSeconds(30),
                                "nothing is probed: the time after which a lost process is started again")
                        : decisions.orDerived(
                                path.key("detection"),
                                written.detection(),
                                Collections.max(detections),
                                "the slowest probe: period × failureThreshold + timeout",
                                Scope.at("services")),
                decisions.orDefault(path.key("action"), written.action(), RecoveryAction.RESTART, "the smallest step"),
                decisions.orDefault(path.key("retries"), written.retries(), 3, "what fails three times fails again"),
                decisions.orDefault(path.key("alert"), written.alert(), true, "nobody should learn of it by chance"));
    }

    /** Returns when planned work happens, or nothing if it was not said. */
    static @Nullable Maintenance maintenance(@Nullable Maintenance written, Scope scope) {
        return written == null
                ? null
                : new Maintenance(
                        written.window(),
                        written.timeZone(),
                        scope.decisions()
                                .orDefault(
                                        Scope.at("maintenance", "strategy"),
                                        written.strategy(),
                                        MaintenanceStrategy.ROLLING,
                                        "the system serves while it is worked on"),
                        written.maxUnavailable(),
                        written.drain());
    }

    /** Returns how the parts reach each other. */
    static NetworkBlueprint network(@Nullable Network written, Scope scope) {
        TopologyPath path = Scope.at("network");
        Decisions decisions = scope.decisions();
        return new NetworkBlueprint(
                decisions.orDefault(
                        path.key("dualStack"),
                        written == null ? null : written.dualStack(),
                        false,
                        "not every cluster has IPv6"),
                decisions.orDefault(
                        path.key("multipleProviders"),
                        written == null ? null : written.multipleProviders(),
                        false,
                        "nobody asked for it"),
                decisions.orDefault(
                        path.key("redundantDns"),
                        written == null ? null : written.redundantDns(),
                        false,
                        "nobody asked for it"),
                Absent.list(written == null ? null : written.resolvers()));
    }
}
