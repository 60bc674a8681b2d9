package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.read.TopologyPath;

/**
 * What clients open at most is no more than the clients that one pooler lets in: each has to carry all alone while the others are away. Silent
 * without pooler or pool.
 */
public final class ClientsFitPooler implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M11b", "All connections that clients may open fit the poolers")
            .because(
                    "The poolers take what they are told to, and refuse the rest at the busiest moment: \"no more connections allowed\".")
            .from("requirements R31, R59", "PgBouncer: max_client_conn")
            .fix("Shrink the pools of the clients: behind a pooler a few connections are enough.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (DatabaseBlueprint database : system.blueprint().databases().values()) {
            ConnectionPool pool = Clients.pool(system.topology(), database.name());
            PoolerBlueprint pooler = database.kubernetes().pooler();
            int clients = pooler == null
                    ? database.pooler() == null ? 0 : database.pooler().clients()
                    : pooler.clients();
            if (pool == null || clients == 0) {
                continue;
            }
            long opened = Clients.opened(database, pool, system.blueprint(), true, access -> true);
            if (opened > clients) {
                found.at(
                        TopologyPath.of("databases", database.name(), "pool"),
                        "clients may open " + opened + " connections, and a pooler lets in " + clients);
            }
        }
    }
}
