package dev.holdfast.blueprint;

import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.units.SecretReference;

/** Where the value of an environment variable comes from. A lowering spells each case in its platform's way. */
public sealed interface EnvironmentSource {
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
        /** Plain text. */
        R text(String text);

        /** A key of a secret. */
        R secret(SecretReference secret);

        /** A fact about the replica. */
        R instance(InstanceField field);

        /** A variable of the environment in which the files are deployed. */
        R outside(String variable);

        /** The host of something that is talked to. */
        R host(Endpoint endpoint);

        /** The port of a database that is talked to, which is another one where something stands in front of it. */
        R port(Endpoint.Database endpoint);

        /** The addresses or names of all replicas of a service, separated by commas, each with the port. */
        R peers(String service, PortBlueprint port);

        /** All nodes of a Redis cluster of this topology, separated by commas, each with the port. */
        R nodes(String cache);
    }

    /** Plain text. */
    record Text(String text) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(text);
        }
    }

    /** A key of a secret. */
    record Secret(SecretReference secret) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.secret(secret);
        }
    }

    /** A fact about the replica. */
    record Instance(InstanceField field) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instance(field);
        }
    }

    /** A variable of the environment in which the files are deployed. */
    record Outside(String variable) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.outside(variable);
        }
    }

    /** The host of something that is talked to; its spelling is the platform's. */
    record Host(Endpoint endpoint) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.host(endpoint);
        }
    }

    /** The port of a database that is talked to; a platform may put something in front of it. */
    record Port(Endpoint.Database endpoint) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.port(endpoint);
        }
    }

    /** All replicas of a service; their spelling is the platform's. */
    record Peers(String service, PortBlueprint port) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.peers(service, port);
        }
    }

    /** All nodes of a Redis cluster of this topology; their spelling is the platform's. */
    record Nodes(String cache) implements EnvironmentSource {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nodes(cache);
        }
    }
}
