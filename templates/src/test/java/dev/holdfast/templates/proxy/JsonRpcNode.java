package dev.holdfast.templates.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A small node on loopback that answers JSON-RPC by POST, and GET with its own name. */
final class JsonRpcNode implements AutoCloseable {
    private static final String RESULT = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"Node/v1\"}";
    private static final String ERROR =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"syncing, no \\\"result\\\":1\"}}";

    static {
        // Otherwise the second half of an answer waits for the first one's receipt, 40 ms with a proxy that keeps
        // connections.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** A request that came. */
    record Request(String method, String path, Map<String, List<String>> headers, String body) {}

    final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final String name;
    private volatile boolean well = true;

    JsonRpcNode(String name) {
        this(name, 0);
    }

    /** On a given port, or any free one for 0. */
    JsonRpcNode(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(Loopback.address(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on its calls succeed, or fail with status 200 as those of JSON-RPC do. */
    void well(boolean isWell) {
        well = isWell;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        String text = exchange.getRequestMethod().equals("POST") ? (well ? RESULT : ERROR) : name;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
