package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.topology.Engine;
import java.nio.file.Files;
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

/** The real nginx with a printed configuration, in front of two small nodes. */
@Tag("e2e")
class NginxE2eTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private @Nullable RunningProxy nginx;
    private int port;
    private int health;

    @AfterEach
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.stop();
        }
    }

    private void start(JsonRpcNode node, JsonRpcNode api, String more) throws Exception {
        port = Loopback.freePort();
        String yaml =
                """
                lb:
                  engine: nginx
                  version: "1.22"
                  maxConnections: 500
                  listeners: [{port: %d, hosts: [test.example]}]
                  backends: [{service: node, port: rpc}, {service: api, port: http}, {service: api, port: http, path: /api}]
                """
                                .formatted(port)
                        + more;
        nginx = RunningProxy.start(Engine.NGINX, folder, yaml, node.port(), api.port());
        health = nginx.health();
    }

    @Test
    void requestsAreSharedAndAClientCannotSayWhoItIs() throws Exception {
        try (JsonRpcNode node = new JsonRpcNode("node");
                JsonRpcNode api = new JsonRpcNode("api")) {
            start(node, api, "");

            Set<String> names = new HashSet<>();
            for (int i = 0; i < 8; i++) {
                names.add(Exchange.get(port, "/who", "X-Forwarded-For: 6.6.6.6").body());
            }
            assertThat(names).containsExactlyInAnyOrder("node", "api");
            assertThat(Stream.concat(node.requests.stream(), api.requests.stream()))
                    .allMatch(request ->
                            List.of("127.0.0.1").equals(request.headers().get("X-forwarded-for")))
                    .allMatch(
                            request -> List.of("http").equals(request.headers().get("X-forwarded-proto")));
            assertThat(Exchange.get(port, "/api").body()).isEqualTo("api");
            assertThat(Exchange.get(port, "/", "Host: other.example").status()).isEqualTo(421);
            assertThat(Exchange.get(health, "/stub_status").body()).contains("Active connections");
        }
    }

    @Test
    void aClientStaysWhereItsCookieLeads() throws Exception {
        try (JsonRpcNode node = new JsonRpcNode("node");
                JsonRpcNode api = new JsonRpcNode("api")) {
            start(node, api, "  sessionAffinity: {by: cookie, timeout: 3h}\n");

            Set<String> first = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                Exchange exchange = Exchange.get(port, "/who");
                first.add(exchange.body());
                String cookie = exchange.headers().getOrDefault("set-cookie", "");
                assertThat(cookie).contains("Path=/; Max-Age=10800; HttpOnly; SameSite=Lax");
                Exchange again = Exchange.get(port, "/who", "Cookie: " + cookie.split(";", -1)[0]);
                assertThat(again.body()).isEqualTo(exchange.body());
                assertThat(again.headers()).as("it has one already").doesNotContainKey("set-cookie");
            }
            assertThat(first).as("new clients are spread").hasSize(2);
        }
    }

    @Test
    void filesAreSentAndAClientThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(files.resolve("a.txt"), "file");
        try (JsonRpcNode node = new JsonRpcNode("node");
                JsonRpcNode api = new JsonRpcNode("api")) {
            start(
                    node,
                    api,
                    """
                      staticContent: {/static: {directory: %s, maxAge: 1h}}
                      rateLimit: {requests: 5, period: 1m, burst: 0}
                    """
                            .formatted(files));

            Exchange file = Exchange.get(port, "/static/a.txt");
            assertThat(file.body()).isEqualTo("file");
            assertThat(file.headers())
                    .containsEntry("cache-control", "public, max-age=3600")
                    .containsEntry("content-type", "text/plain");
            Await.until("the limit is reached", () -> Exchange.get(port, "/").status() == 429);
            assertThat(Exchange.get(port, "/").headers()).containsEntry("retry-after", "60");
        }
    }
}
