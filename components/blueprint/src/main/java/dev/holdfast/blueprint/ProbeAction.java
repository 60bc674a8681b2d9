package dev.holdfast.blueprint;

import java.util.List;

/** What a probe asks. */
public sealed interface ProbeAction {
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
        /** An HTTP GET; a status from 200 to 399 is good. */
        R http(Http http);

        /** Opening a connection. */
        R tcp(Tcp tcp);

        /** A JSON-RPC call; an answer with a result is good. */
        R jsonRpc(JsonRpc jsonRpc);

        /** A program in the container; exit code 0 is good. */
        R command(Command command);
    }

    /**
     * An HTTP GET; a status from 200 to 399 is good.
     *
     * @param port the port
     * @param path the path
     */
    record Http(PortBlueprint port, String path) implements ProbeAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.http(this);
        }
    }

    /**
     * Opening a connection.
     *
     * @param port the port
     */
    record Tcp(PortBlueprint port) implements ProbeAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tcp(this);
        }
    }

    /**
     * A JSON-RPC call; an answer with a result is good.
     *
     * @param port the port
     * @param path the path
     * @param body the body of the POST, compact JSON
     */
    record JsonRpc(PortBlueprint port, String path, String body) implements ProbeAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonRpc(this);
        }
    }

    /**
     * A program in the container; exit code 0 is good.
     *
     * @param command the program and its arguments
     */
    record Command(List<String> command) implements ProbeAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.command(this);
        }
    }
}
