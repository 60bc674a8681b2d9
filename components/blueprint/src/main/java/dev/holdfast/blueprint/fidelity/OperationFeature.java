package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;
import static dev.holdfast.blueprint.fidelity.Usage.services;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ThresholdsBlueprint;
import dev.holdfast.topology.RecoveryAction;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What running the system asks for. */
@SuppressWarnings("ImmutableEnumChecker") // a definition holds functions without state and lists that nobody can change
public enum OperationFeature implements Feature {
    /** What a disaster may cost. */
    RECOVERY_OBJECTIVES(
            "what a disaster may cost",
            at("recovery", all -> all.recovery() != null),
            "recovery.point",
            "recovery.time"),
    /** How failures are answered. */
    FAILOVER("how failures are answered", at("failover", all -> all.failover() != null), "failover"),
    /** How soon a failure is answered. */
    FAILOVER_DETECTION(
            "how soon a failure is answered",
            at("failover.detection", all -> all.failover() != null),
            "failover.detection"),
    /** A standby that becomes the primary. */
    DATABASE_FAILOVER(
            "a standby that becomes the primary",
            at(
                    "failover.action",
                    all -> all.failover() != null
                            && all.failover().automatic()
                            && all.failover().action() == RecoveryAction.FAILOVER
                            && !all.databases().isEmpty()),
            "failover.automatic",
            "failover.action"),
    /** When planned work happens. */
    MAINTENANCE_WINDOW(
            "when planned work happens",
            at("maintenance.window", all -> all.maintenance() != null),
            "maintenance.window",
            "maintenance.timeZone"),
    /** How many may be away during planned work. */
    MAINTENANCE_DISRUPTION(
            "how many may be away during planned work",
            at("maintenance.maxUnavailable", all -> all.maintenance() != null),
            "maintenance.maxUnavailable",
            "maintenance.strategy"),
    /** How often and how long is measured. */
    SCRAPING(
            "how often and how long is measured",
            at("monitoring", any -> true),
            "monitoring.scrapeInterval",
            "monitoring.retention",
            "monitoring.checkInterval"),
    /** Values at which somebody is told. */
    THRESHOLDS(
            "values at which somebody is told",
            at("monitoring.thresholds", all -> isWatched(all, values -> true)),
            "monitoring.thresholds",
            "monitoring.critical"),
    /** Values of processors, memory and disk at which somebody is told. */
    RESOURCE_THRESHOLDS(
            "values of processors, memory and disk at which somebody is told",
            at(
                    "monitoring.thresholds",
                    all -> isWatched(
                            all, values -> values.cpu() != null || values.memory() != null || values.disk() != null)),
            "monitoring.thresholds.cpu",
            "monitoring.thresholds.memory",
            "monitoring.thresholds.disk",
            "monitoring.critical.cpu",
            "monitoring.critical.memory",
            "monitoring.critical.disk"),
    /** How far a replica may be behind before somebody is told. */
    LAG_THRESHOLDS(
            "how far a replica may be behind before somebody is told",
            at(
                    "monitoring.thresholds.replicationLag",
                    all -> isWatched(all, values -> values.replicationLag() != null)),
            "monitoring.thresholds.replicationLag",
            "monitoring.critical.replicationLag"),
    /** Who is told. */
    RECEIVERS(
            "who is told",
            at("monitoring.receivers", all -> !all.monitoring().receivers().isEmpty()),
            "monitoring.receivers",
            "monitoring.mailServer"),
    /** Who notices that nobody is told any more. */
    DEAD_MANS_SWITCH(
            "who notices that nobody is told any more",
            at("monitoring.deadMansSwitch", all -> all.monitoring().deadMansSwitch() != null),
            "monitoring.deadMansSwitch"),
    /** Where runbooks are. */
    RUNBOOKS(
            "where runbooks are",
            at("monitoring.runbooks", all -> all.monitoring().runbooks() != null),
            "monitoring.runbooks"),
    /** Programs that measure, beside the system. */
    MONITORING_PROGRAMS(
            "programs that measure, beside the system",
            at("monitoring", all -> Stream.of(
                            all.monitoring().prometheus(),
                            all.monitoring().alertmanager(),
                            all.monitoring().grafana())
                    .anyMatch(Objects::nonNull)),
            "monitoring.existing",
            "monitoring.prometheus",
            "monitoring.alertmanager",
            "monitoring.grafana"),
    /** How well services have to serve. */
    OBJECTIVES(
            "how well services have to serve",
            services("objectives", service -> service.objectives() != null),
            "services.*.objectives"),
    /** What the system may cost. */
    BUDGET("what the system may cost", at("budget", all -> all.budget() != null), "budget"),
    /** Raw changes to Compose services. */
    COMPOSE_PATCHES(
            "raw changes to Compose services",
            at("patches.compose", all -> all.patches().compose() != null),
            "patches.compose"),
    /** Raw changes to Kubernetes objects. */
    KUBERNETES_PATCHES(
            "raw changes to Kubernetes objects",
            at("patches.kubernetes", all -> all.patches().kubernetes() != null),
            "patches.kubernetes");

    private final Definition definition;

    private static boolean isWatched(Blueprint blueprint, Predicate<ThresholdsBlueprint> part) {
        return Stream.of(
                        blueprint.monitoring().thresholds(),
                        blueprint.monitoring().critical())
                .filter(values -> !values.watchesNothing())
                .anyMatch(part);
    }

    OperationFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
