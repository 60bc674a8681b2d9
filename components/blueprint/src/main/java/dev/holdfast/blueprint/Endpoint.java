package dev.holdfast.blueprint;

import dev.holdfast.topology.Access;
import dev.holdfast.topology.ExistingEndpoint;

/** Something that a service connects to. A lowering spells its host in its platform's way. */
public sealed interface Endpoint {
    /**
     * What it is called in the topology.
     *
     * @return the name
     */
    String name();

    /**
     * The port to connect to.
     *
     * @return its number, 1 to 65535
     */
    int port();

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
        /** A service of this topology. */
        R service(Service service);

        /** A database of this topology. */
        R database(Database database);

        /** A cache of this topology. */
        R cache(Cache cache);

        /** Something that somebody else runs. */
        R existing(Existing existing);
    }

    /** A service of this topology, on one of its ports. */
    record Service(String name, PortBlueprint target) implements Endpoint {
        @Override
        public int port() {
            return target.port();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.service(this);
        }
    }

    /** A database of this topology: its primary, or for reads any replica that there is. */
    record Database(String name, int port, Access access) implements Endpoint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.database(this);
        }
    }

    /** A cache of this topology. */
    record Cache(String name, int port) implements Endpoint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cache(this);
        }
    }

    /** Something that somebody else runs; its host is written in the topology. */
    record Existing(String name, ExistingEndpoint target, Access access) implements Endpoint {
        @Override
        public int port() {
            return target.port();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.existing(this);
        }
    }
}
