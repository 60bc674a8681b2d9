package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;
import static dev.holdfast.blueprint.fidelity.Usage.caches;
import static dev.holdfast.blueprint.fidelity.Usage.clusters;
import static dev.holdfast.blueprint.fidelity.Usage.databases;
import static dev.holdfast.blueprint.fidelity.Usage.services;

import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.WalArchive;

/** What volumes, databases, caches and backups ask for. */
@SuppressWarnings("ImmutableEnumChecker") // a definition holds functions without state and lists that nobody can change
public enum DataFeature implements Feature {
    /** Sizes of volumes. */
    VOLUME_SIZE(
            "sizes of volumes",
            services("storage.size", service -> service.storage() != null)
                    .and(databases("storage.size", any -> true))
                    .and(clusters("storage.size", any -> true)),
            "services.*.storage",
            "services.*.tiers.*.volume.size",
            "databases.*.storage",
            "caches.*.cluster.storage"),
    /** Growth of volumes. */
    VOLUME_GROWTH(
            "growth of volumes",
            services(
                            "storage.growTo",
                            service -> service.storage() != null
                                    && service.storage().growTo() != null)
                    .and(databases(
                            "storage.growTo", database -> database.storage().growTo() != null))
                    .and(clusters("storage.growTo", cluster -> cluster.storage().growTo() != null)),
            "services.*.storage.growTo",
            "services.*.storage.growAt",
            "databases.*.storage.growTo",
            "databases.*.storage.growAt",
            "caches.*.cluster.storage.growTo",
            "caches.*.cluster.storage.growAt"),
    /** Storage classes. */
    STORAGE_CLASS(
            "storage classes",
            services(
                            "storage.storageClass",
                            service -> service.storage() != null
                                    && service.storage().storageClass() != null)
                    .and(services("tiers", service -> service.tiers().stream()
                            .anyMatch(tier ->
                                    tier.volume() != null && tier.volume().storageClass() != null)))
                    .and(databases(
                            "storage.storageClass",
                            database -> database.storage().storageClass() != null))
                    .and(clusters(
                            "storage.storageClass", cluster -> cluster.storage().storageClass() != null)),
            "services.*.storage.storageClass",
            "services.*.tiers.*.volume.storageClass",
            "databases.*.storage.storageClass",
            "caches.*.cluster.storage.storageClass"),
    /** Where data goes as it grows old. */
    STORAGE_TIERS(
            "where data goes as it grows old",
            services("tiers", service -> !service.tiers().isEmpty()),
            "services.*.tiers"),
    /** What happens to volumes. */
    VOLUME_RETENTION(
            "what happens to volumes",
            services("storage.retention", service -> service.storage() != null)
                    .and(clusters("storage.retention", any -> true)),
            "services.*.storage.retention",
            "caches.*.cluster.storage.retention"),
    /** What happens to volumes of databases. */
    DATABASE_VOLUME_RETENTION(
            "what happens to volumes of databases",
            databases("storage.retention", any -> true),
            "databases.*.storage.retention"),
    /** PostgreSQL. */
    DATABASES(
            "PostgreSQL",
            databases("", any -> true),
            "databases.*.engine",
            "databases.*.version",
            "databases.*.image",
            "databases.*.name",
            "databases.*.user",
            "databases.*.password",
            "databases.*.adminPassword",
            "databases.*.maxConnections",
            "databases.*.pool",
            "databases.*.sharedBuffers",
            "databases.*.effectiveCacheSize",
            "databases.*.statementTimeout",
            "databases.*.parameters"),
    /** What makes a replica the primary. */
    DATABASE_OPERATOR(
            "what makes a replica the primary",
            databases("kubernetes.operator", any -> true),
            "databases.*.kubernetes.operator",
            "databases.*.kubernetes.image"),
    /** Connections that wait in front of a database. */
    DATABASE_POOLER(
            "connections that wait in front of a database",
            databases("kubernetes.pooler", database -> database.kubernetes().pooler() != null),
            "databases.*.kubernetes.pooler"),
    /** Connections that wait in front of a database that no operator runs. */
    DATABASE_OWN_POOLER(
            "connections that wait in front of a database that no operator runs",
            databases("pooler", database -> database.pooler() != null),
            "databases.*.pooler"),
    /** What leads to the primary, and to replicas. */
    DATABASE_ROUTING(
            "what leads to the primary and to replicas that keep up",
            databases("routing", database -> database.routing() != null),
            "databases.*.routing"),
    /** Where what leads there runs. */
    DATABASE_BALANCERS(
            "machines from which databases are led to",
            databases(
                    "routing.balancers",
                    database -> database.routing() != null
                            && !database.routing().balancers().isEmpty()),
            "databases.*.routing.balancers"),
    /** Servers of databases that take encrypted connections only. */
    DATABASE_TLS(
            "databases that take encrypted connections only",
            databases("tls", database -> database.tlsSecret() != null),
            "databases.*.tls"),
    /** Machines of databases. */
    DATABASE_MACHINES("machines of databases", databases("machines", any -> true), "databases.*.machines"),
    /** Read replicas. */
    READ_REPLICAS(
            "read replicas",
            databases("readReplicas", database -> database.readReplicas() > 0),
            "databases.*.readReplicas",
            "databases.*.replicationPassword"),
    /** Commits that wait for standbys. */
    SYNCHRONOUS(
            "commits that wait for standbys",
            databases("synchronous", database -> database.synchronous() != null),
            "databases.*.synchronous"),
    /** Commits that wait only while standbys are there. */
    SYNCHRONOUS_DEGRADE(
            "commits that wait only while standbys are there",
            databases(
                    "synchronous.onLoss",
                    database -> database.synchronous() != null
                            && database.synchronous().onLoss() == OnStandbyLoss.DEGRADE),
            "databases.*.synchronous.onLoss"),
    /** Redis. */
    CACHES(
            "Redis",
            caches("", any -> true),
            "caches.*.engine",
            "caches.*.version",
            "caches.*.image",
            "caches.*.memory",
            "caches.*.eviction",
            "caches.*.password"),
    /** Redis clusters. */
    CACHE_CLUSTERS("Redis clusters", clusters("", any -> true), "caches.*.cluster"),
    /** Machines of Redis clusters. */
    CACHE_MACHINES("machines of Redis clusters", clusters("machines", any -> true), "caches.*.cluster.machines"),
    /** Backups. */
    BACKUPS("backups", at("backups", all -> all.backups() != null), "backups"),
    /** When backups are made. */
    BACKUP_SCHEDULE(
            "when backups are made",
            at("backups.schedule", all -> all.backups() != null),
            "backups.schedule",
            "backups.timeZone"),
    /** The log beside backups. */
    WAL_ARCHIVE(
            "the log beside backups",
            at(
                    "backups.walArchive",
                    all -> all.backups() != null && all.backups().walArchive() == WalArchive.CONTINUOUS),
            "backups.walArchive");

    private final Definition definition;

    DataFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
