package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.read.TopologyPath;

/** The sum of {@link ConnectionBudget}, of the primary with what writes, and of one replica with all reads, which the other may leave to it. Where a pooler stands before every instance that is rendered, it holds by resolve. Silent where no pool is written. */
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
            if (pool == null || pooled(database, system.blueprint())) {
                continue;
            }
            boolean follow = database.readReplicas() > 0;
            long writes =
                    Clients.opened(database, pool, system.blueprint(), access -> access != Access.READ_ONLY || !follow);
            long reads =
                    Clients.opened(database, pool, system.blueprint(), access -> access == Access.READ_ONLY && follow);
            judge(database, writes, "the primary", found);
            judge(database, reads, "a replica that is left alone", found);
        }
    }

    /** Whether clients reach every rendered instance through a pooler only. */
    private static boolean pooled(DatabaseBlueprint database, Blueprint blueprint) {
        boolean onKubernetes = blueprint.targets().kubernetes() != null;
        boolean operated = onKubernetes && database.kubernetes().operated();
        boolean elsewhere = blueprint.targets().compose() != null
                || blueprint.targets().swarm() != null
                || blueprint.targets().postgres() != null
                || (onKubernetes && !operated);
        return (!operated || database.kubernetes().pooler() != null) && (!elsewhere || database.pooler() != null);
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
