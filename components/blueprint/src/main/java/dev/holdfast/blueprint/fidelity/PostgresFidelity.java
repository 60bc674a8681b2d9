package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What PostgreSQL on machines without containers can say: the files of its instances, and what makes one the primary. */
final class PostgresFidelity {
    private PostgresFidelity() {}

    static Map<Feature, Rendition> of() {
        Table table = new Table()
                .expressed(
                        DataFeature.DATABASES,
                        DataFeature.READ_REPLICAS,
                        DataFeature.SYNCHRONOUS,
                        DataFeature.DATABASE_MACHINES,
                        DataFeature.DATABASE_TLS,
                        DataFeature.DATABASE_BALANCERS)
                .approximated(
                        DataFeature.SYNCHRONOUS_DEGRADE,
                        "PostgreSQL cannot change over by itself: commits do not wait for standbys at all")
                .approximated(
                        DataFeature.DATABASE_OWN_POOLER, "one beside each server, however many instances are asked for")
                .approximated(
                        DataFeature.DATABASE_ROUTING,
                        "the role and the rules for its checks; the ways themselves are in the target haproxy")
                .missing(
                        "promote.sh makes a standby the primary, when a person runs it",
                        OperationFeature.DATABASE_FAILOVER)
                .missing(
                        "no backup is made here; pg_basebackup has a connection to spare for one",
                        DataFeature.BACKUPS,
                        DataFeature.BACKUP_SCHEDULE,
                        DataFeature.WAL_ARCHIVE)
                .missing("machines are those of one region", PlacementFeature.REGIONS);
        return table.restOutside();
    }
}
