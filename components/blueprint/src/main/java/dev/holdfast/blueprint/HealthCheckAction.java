package dev.holdfast.blueprint;

/** What a load balancer asks a backend. */
public sealed interface HealthCheckAction {
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
        R httpGet(HttpGet httpGet);

        /** A JSON-RPC call; an answer with status 200 and a result is good. */
        R jsonRpcCall(JsonRpcCall jsonRpcCall);

        /** Opening a connection. */
        R connect(Connect connect);
    }

    /**
     * An HTTP GET; a status from 200 to 399 is good.
     *
     * @param path the path
     * @param host the Host header
     */
    record HttpGet(String path, String host) implements HealthCheckAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.httpGet(this);
        }
    }

    /**
     * A JSON-RPC call; an answer with status 200 and a result is good.
     *
     * @param path the path
     * @param host the Host header
     * @param body the body of the POST, compact JSON
     */
    record JsonRpcCall(String path, String host, String body) implements HealthCheckAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonRpcCall(this);
        }
    }

    /**
     * Opening a connection.
     *
     * @param port the port, or 0 for the one that serves requests; what it comes to for each backend is its {@link RouteTarget#checkPort}
     */
    record Connect(int port) implements HealthCheckAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.connect(this);
        }
    }
}
