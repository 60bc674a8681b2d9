package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.read.TopologyPath;

/**
 * The sum of {@link ConnectionBudget}, of the primary with what writes, and of one replica with all reads, which the other may leave to it.
 * Where a pooler stands before every instance that is rendered, it holds by resolve. Silent where no pool is written.
 */
public final class ConnectionsFitServer implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M11a", "All connections that clients may open fit the database")
            .parameter("kept", "connections kept for the administrator, checks, measurements and backups", 10, 3, 1000)
            .because(
                    "At the peak, or in the middle of an update, new replicas get \"too many clients already\", and so does the administrator who wants to look.")
            .from("requirements R7, R31, R59 (BUG 13, BUG 55, BUG 67)", "PostgreSQL: max_connections")
            .fix("Put a pooler in front, shrink the pools, or raise maxConnections.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (DatabaseBlueprint database : system.blueprint().databases().values()) {
            ConnectionPool pool = Clients.pool(system.topology(), database.name());
            if (pool == null) {
                continue;
            }
            if (withoutPoolerWhereScaled(database, system.blueprint().targets())) {
                judge(database, pool, true, system, found);
            } else if (withoutPoolerInContainers(database, system.blueprint().targets())) {
                judge(database, pool, false, system, found);
            }
        }
    }

    /** On Kubernetes the number of replicas follows the load; machines may be used from there. */
    private static boolean withoutPoolerWhereScaled(DatabaseBlueprint database, TargetVersions targets) {
        boolean operated = database.kubernetes().operated();
        boolean kubernetes = targets.kubernetes() != null
                && (operated ? database.kubernetes().pooler() == null : database.pooler() == null);
        return kubernetes || (targets.postgres() != null && database.pooler() == null);
    }

    private static boolean withoutPoolerInContainers(DatabaseBlueprint database, TargetVersions targets) {
        return (targets.compose() != null || targets.swarm() != null) && database.pooler() == null;
    }

    private static void judge(
            DatabaseBlueprint database, ConnectionPool pool, boolean scaled, ResolvedSystem system, Found found) {
        boolean follow = database.readReplicas() > 0;
        long writes = Clients.opened(
                database, pool, system.blueprint(), scaled, access -> access != Access.READ_ONLY || !follow);
        long reads = Clients.opened(
                database, pool, system.blueprint(), scaled, access -> access == Access.READ_ONLY && follow);
        judge(database, writes, "the primary", found);
        judge(database, reads, "a replica that is left alone", found);
    }

    private static void judge(DatabaseBlueprint database, long opened, String server, Found found) {
        long most = most(database);
        ConnectionBudget budget = new ConnectionBudget(opened, found.number("kept"), most);
        if (opened > 0 && !budget.holds()) {
            found.at(
                    TopologyPath.of("databases", database.name(), "pool"),
                    "clients may open " + opened + " connections to " + server + ", " + budget.kept()
                            + " are kept, and it takes " + most);
        }
    }

    /** PostgreSQL's own default where somebody wrote what is no number, which it refuses itself. */
    private static long most(DatabaseBlueprint database) {
        String written = database.parameters().getOrDefault("max_connections", "");
        return written.matches("[0-9]{1,6}") ? Long.parseLong(written) : 100;
    }
}
