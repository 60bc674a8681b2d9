package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;

import dev.holdfast.topology.RecoveryAction;

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
            at("monitoring.thresholds", all -> all.monitoring().thresholds() != null),
            "monitoring.thresholds"),
    /** Who is told. */
    RECEIVERS(
            "who is told",
            at("monitoring.receivers", all -> !all.monitoring().receivers().isEmpty()),
            "monitoring.receivers"),
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

    OperationFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
