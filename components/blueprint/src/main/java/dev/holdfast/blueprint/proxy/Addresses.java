package dev.holdfast.blueprint.proxy;

import java.util.List;

/** Where the replicas of a service are. */
public sealed interface Addresses {
    /**
     * Calls the method of the visitor that is for this case.
     *
     * @param visitor one method a case, so that a missing case does not compile
     * @param <R> what it returns
     * @return what the method returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a case.
     *
     * @param <R> what they return
     */
    interface Visitor<R> {
        /** Each replica has a name. */
        R named(Named named);

        /** One name stands for all replicas. */
        R discovered(Discovered discovered);
    }

    /**
     * Each replica has a name.
     *
     * @param servers one a replica, in order
     */
    record Named(List<Server> servers) implements Addresses {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * One DNS name answers with the addresses of all ready replicas, as that of a headless Service does.
     *
     * @param name what the servers are called in the configuration, before a number: {@code blockchain-}
     * @param host the DNS name, complete
     * @param replicas how many replicas there are at first
     * @param most how many there may ever be, at least {@code replicas}
     * @param stable a name whose one address stays as long as it exists and behind which the platform itself balances,
     *     as that of a ClusterIP Service does; for nginx before 1.27.3, which resolves names only once
     */
    record Discovered(String name, String host, int replicas, int most, String stable) implements Addresses {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.discovered(this);
        }
    }
}
