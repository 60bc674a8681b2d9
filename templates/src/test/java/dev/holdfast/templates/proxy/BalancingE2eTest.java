package dev.holdfast.templates.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.topology.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every proxy promises to clients, measured at the real programs with printed configurations. */
@Tag("e2e")
class BalancingE2eTest {
    private static final int REQUESTS = 2000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private JsonRpcNode node = new JsonRpcNode("node");
    private final JsonRpcNode api = new JsonRpcNode("api");
    private @Nullable RunningProxy proxy;
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        port = Loopback.freePort();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (proxy != null) {
            proxy.stop();
        }
        node.close();
        api.close();
    }

    private void start(Engine engine, String more) throws Exception {
        proxy = RunningProxy.start(
                engine, folder, TestedBalancer.yaml(engine, port, 3, 1) + more, node.port(), api.port());
        Await.until("both serve", () -> served(8).keySet().equals(Set.of("node", "api")));
    }

    /** How many of several requests each of them answered; a failure counts by its status. */
    private Map<String, Integer> served(int requests) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < requests; i++) {
            Exchange exchange = Exchange.get(port, "/who");
            counts.merge(exchange.status() == 200 ? exchange.body() : "status " + exchange.status(), 1, Integer::sum);
        }
        return counts;
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void requestsAreSharedByWeight(Engine engine) throws Exception {
        start(engine, "");

        Map<String, Integer> counts = served(REQUESTS);

        assertThat(counts).containsOnlyKeys("node", "api");
        assertThat(100.0 * counts.getOrDefault("node", 0) / REQUESTS)
                .as("percent of the one with 3 of 4 parts, " + counts)
                .isCloseTo(75, within(5.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void aDeadBackendIsTakenOutAndPutBackIn(Engine engine) throws Exception {
        start(engine, "");
        int address = node.port();

        node.close();
        if (engine == Engine.TRAEFIK) {
            // It tries the next in turn, which may be the dead one again: until its check has noticed, a request in
            // hundreds fails.
            Await.until("the dead one is taken out", () -> served(200).keySet().equals(Set.of("api")));
        }
        assertThat(served(200)).as("another one takes what the dead one cannot").containsOnlyKeys("api");

        node = new JsonRpcNode("node", address);
        Await.until("it serves again", () -> served(8).containsKey("node"));
        assertThat(served(200)).containsOnlyKeys("node", "api");
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void aSessionStaysWhereItBegan(Engine engine) throws Exception {
        start(engine, "  sessionAffinity: {by: cookie, timeout: 3h}\n");

        Set<String> first = new HashSet<>();
        for (int client = 0; client < 20; client++) {
            Exchange begun = Exchange.get(port, "/who");
            first.add(begun.body());
            String cookie = begun.headers().getOrDefault("set-cookie", "").split(";", -1)[0];
            assertThat(cookie).contains("=");
            for (int i = 0; i < 10; i++) {
                assertThat(Exchange.get(port, "/who", "Cookie: " + cookie).body())
                        .isEqualTo(begun.body());
            }
        }
        assertThat(first).as("new clients are spread").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void whatIsAboveTheLimitIsRefused(Engine engine) throws Exception {
        proxy = RunningProxy.start(
                engine,
                folder,
                TestedBalancer.yaml(engine, port, 1, 1) + "  rateLimit: {requests: 30, period: 1m, burst: 30}\n",
                node.port(),
                api.port());

        // Traefik listens before it has read its rules.
        Await.until("it serves", () -> Exchange.get(port, "/who").status() == 200);

        Map<String, Integer> counts = served(200);

        assertThat(counts).containsKey("status 429");
        assertThat(200 - counts.getOrDefault("status 429", 0))
                .as("as many as asked for are let through, the first one among them, and at most the burst beside them")
                .isBetween(29, 62);
        assertThat(Exchange.get(port, "/").headers()).containsKey("retry-after");
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void tlsIsAsThePolicySays(Engine engine) throws Exception {
        Certificates.write(folder, List.of("web-tls"));
        proxy = RunningProxy.start(
                engine, folder, TestedBalancer.withTls(engine, port, "1.2"), node.port(), api.port());

        Await.until("it has its certificate", () -> TlsClient.handshake(port, "TLSv1.2")
                .startsWith("TLSv1.2 TLS_ECDHE_ECDSA_WITH_"));

        assertThat(TlsHello.answer(port, TlsHello.V1_1)).isEqualTo(TlsHello.REFUSED);
        assertThat(TlsHello.answer(port, TlsHello.V1_2))
                .as("the same with a newer version")
                .isEqualTo("hello");
        assertThat(TlsClient.handshake(port, "TLSv1.2")).startsWith("TLSv1.2 TLS_ECDHE_ECDSA_WITH_");
        assertThat(TlsClient.handshake(port, "TLSv1.3")).startsWith("TLSv1.3 TLS_");
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void tlsOfTheNewestVersionOnlyRefusesTheOneBefore(Engine engine) throws Exception {
        Certificates.write(folder, List.of("web-tls"));
        proxy = RunningProxy.start(
                engine, folder, TestedBalancer.withTls(engine, port, "1.3"), node.port(), api.port());

        Await.until(
                "it has its policy", () -> TlsHello.answer(port, TlsHello.V1_2).equals(TlsHello.REFUSED));
        assertThat(TlsClient.handshake(port, "TLSv1.3")).startsWith("TLSv1.3 TLS_");
    }

    @ParameterizedTest
    @EnumSource(names = {"HAPROXY", "NGINX", "TRAEFIK"})
    void aReloadUnderLoadLosesNoRequest(Engine engine) throws Exception {
        start(engine, "");
        RunningProxy running = Objects.requireNonNull(proxy);

        SteadyLoad load = new SteadyLoad(port);
        try {
            for (int reload = 1; reload <= 5; reload++) {
                load.awaitMore(100);
                running.reload(TestedBalancer.yaml(engine, port, 1, reload % 2));
            }
            load.awaitMore(100);
        } finally {
            load.stop();
        }
        assertThat(load.failures()).isEmpty();
        assertThat(load.answered()).isGreaterThanOrEqualTo(600);

        running.reload(TestedBalancer.yaml(engine, port, 0, 1));
        Await.until(
                "the last configuration is in force", () -> served(20).keySet().equals(Set.of("api")));
    }
}
