package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.topology.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real HAProxy with a printed configuration, in front of two small nodes. */
@Tag("e2e")
class HaproxyE2eTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final JsonRpcNode node = new JsonRpcNode("node");
    private final JsonRpcNode api = new JsonRpcNode("api");
    private @Nullable RunningProxy haproxy;
    private int port;
    private int health;

    @AfterEach
    void stop() throws InterruptedException {
        if (haproxy != null) {
            haproxy.stop();
        }
        node.close();
        api.close();
    }

    private void start(String more) throws Exception {
        port = Loopback.freePort();
        String yaml =
                """
                lb:
                  engine: haproxy
                  listeners: [{port: %d, hosts: [test.example]}]
                  maxConnections: 500
                  backends: [{service: node, port: rpc}, {service: api, port: http}]
                  healthCheck: {jsonRpc: {method: web3_clientVersion, host: check.example}, interval: 200ms, timeout: 500ms, rise: 2, fall: 2}
                """
                                .formatted(port)
                        + more;
        haproxy = RunningProxy.start(Engine.HAPROXY, folder, yaml, node.port(), api.port());
        health = haproxy.health();
        Await.until("both nodes serve", () -> served().equals(Set.of("node", "api")));
    }

    /** Who answers, of several requests. */
    private Set<String> served() throws IOException {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 6; i++) {
            Exchange exchange = Exchange.get(port, "/who");
            names.add(exchange.status() == 200 ? exchange.body() : String.valueOf(exchange.status()));
        }
        return names;
    }

    @Test
    void theCheckIsACallThatAServerCanRead() throws Exception {
        start("");

        JsonRpcNode.Request check = node.requests.stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        JsonNode call = new ObjectMapper().readTree(check.body());
        assertThat(call.path("jsonrpc").asText()).isEqualTo("2.0");
        assertThat(call.path("method").asText()).isEqualTo("web3_clientVersion");
        assertThat(check.headers().get("Host")).containsExactly("check.example");
        assertThat(check.headers().get("Content-length"))
                .containsExactly(String.valueOf(check.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(check.headers().get("Content-type")).containsExactly("application/json");
    }

    @Test
    void aNodeThatAnswersWithAnErrorIsTakenOutAndComesBack() throws Exception {
        start("");

        node.well(false);
        Await.until("the node is out", () -> served().equals(Set.of("api")));
        assertThat(served()).as("it stays out").containsExactly("api");
        assertThat(Exchange.get(health, "/healthz").status()).isEqualTo(200);

        api.well(false);
        Await.until("nobody is left", () -> Exchange.get(health, "/healthz").status() == 503);
        assertThat(served()).containsExactly("503");
        assertThat(Exchange.get(health, "/livez").status())
                .as("the process itself lives")
                .isEqualTo(200);

        node.well(true);
        api.well(true);
        Await.until("both are back", () -> served().equals(Set.of("node", "api")));
        assertThat(Exchange.get(health, "/metrics").body()).contains("haproxy_server_check_failures_total");
    }

    @Test
    void aClientCannotSayWhoItIsAndOtherHostsAreSentAway() throws Exception {
        start("");
        node.requests.clear();
        api.requests.clear();

        Exchange.get(port, "/forged", "X-Forwarded-For: 6.6.6.6", "X-Forwarded-Proto: https");
        List<JsonRpcNode.Request> forged = Stream.concat(node.requests.stream(), api.requests.stream())
                .filter(request -> request.path().equals("/forged"))
                .toList();
        assertThat(forged).hasSize(1);
        assertThat(forged.get(0).headers().get("X-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(forged.get(0).headers().get("X-forwarded-proto")).containsExactly("http");
        assertThat(Exchange.get(port, "/", "Host: other.example").status()).isEqualTo(421);
        assertThat(Exchange.get(port, "/", "Host: TEST.example:80").status()).isEqualTo(200);
    }

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        start("  rateLimit: {requests: 20, period: 1m, burst: 0}\n");

        Await.until("the limit is reached", () -> Exchange.get(port, "/").status() == 429);
        assertThat(Exchange.get(port, "/").headers()).containsEntry("retry-after", "60");
    }
}
