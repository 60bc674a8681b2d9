package dev.holdfast.blueprint.resolve;

/** The body of a JSON-RPC 2.0 call, see the specification, section 4. */
final class JsonRpc {
    private JsonRpc() {}

    /**
     * Returns a call without parameters, as compact JSON.
     *
     * @param method letters, digits, {@code _} and {@code .} only, as the topology's reader makes sure, so that nothing needs escaping
     */
    static String request(String method) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":[],\"id\":1}";
    }
}
