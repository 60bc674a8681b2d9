package dev.holdfast.blueprint.proxy.traefik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Server;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TraefikLoweringTest {
    private static final String SITE =
            """
            lb:
              engine: traefik
              listeners: [{port: 80, hosts: [a.example]}]
              backends: [{service: api, weight: 3}, {service: node, port: rpc, weight: 1}]
              healthCheck: {http: {path: /ready, host: check.example}, interval: 5s, timeout: 2s, rise: 2, fall: 3}
            """;

    private static TraefikConfiguration lower(String yaml, String version) {
        Blueprint blueprint = LoadBalancers.of(yaml);
        return lower(blueprint, NumberedNames.of(blueprint), version);
    }

    private static TraefikConfiguration lower(Blueprint blueprint, Addressing addressing, String version) {
        return TraefikLowering.lower(
                StandAlone.plans(blueprint, addressing),
                new Version(version),
                Surroundings.container(),
                "/etc/traefik");
    }

    private static TraefikHttp http(TraefikConfiguration configuration) {
        return Objects.requireNonNull(configuration.http());
    }

    @Test
    void serversAreWeighedBehindOneName() {
        TraefikHttp.Service service = http(lower(SITE, "3.6")).services().get(0);

        // three replicas with three quarters, two with one
        assertThat(service.servers())
                .containsExactly(
                        new TraefikHttp.Server("http://api-1:8000", 2),
                        new TraefikHttp.Server("http://api-2:8000", 2),
                        new TraefikHttp.Server("http://api-3:8000", 2),
                        new TraefikHttp.Server("http://node-1:8545", 1),
                        new TraefikHttp.Server("http://node-2:8545", 1));
        assertThat(service.check()).isEqualTo(new TraefikHttp.Check("/ready", "check.example", null, "5s", "2s"));
        assertThat(service.passive()).isNull();
    }

    @Test
    void oneNameForAllReplicasIsOneServerWithAllTheirWeight() {
        Addressing discovered = new Addressing() {
            @Override
            public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
                return new Addresses.Discovered(
                        service.name() + "-",
                        service.name() + "-headless.demo.svc",
                        3,
                        9,
                        service.name() + ".demo.svc");
            }

            @Override
            public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
                return List.of();
            }

            @Override
            public List<String> nameServers() {
                return List.of();
            }
        };
        TraefikHttp http = http(lower(LoadBalancers.of(SITE), discovered, "3.6"));
        assertThat(http.retries().get(0).attempts())
                .as("three turns of the heavier one, one more where both are due, then it is the other's")
                .isEqualTo(5);
        assertThat(http.services().get(0).servers())
                .containsExactly(
                        new TraefikHttp.Server("http://api.demo.svc:8000", 9),
                        new TraefikHttp.Server("http://node.demo.svc:8545", 3));
    }

    @Test
    void aServiceOfWeightZeroGetsNothing() {
        assertThat(http(lower(SITE.replace("weight: 1", "weight: 0"), "3.6"))
                        .services()
                        .get(0)
                        .servers())
                .extracting(TraefikHttp.Server::url)
                .containsExactly("http://api-1:8000", "http://api-2:8000", "http://api-3:8000");
    }

    @Test
    void whatTraefikCannotAskItJudgesByItsAnswersSince36() {
        String calls = SITE.replace("http: {path: /ready, host: check.example}", "jsonRpc: {method: ping}");

        assertThat(http(lower(calls, "3.6")).services().get(0).check()).isNull();
        assertThat(http(lower(calls, "3.6")).services().get(0).passive()).isEqualTo(new TraefikHttp.Passive("15s", 3));
        assertThat(http(lower(calls, "3.5")).services().get(0).passive()).isNull();
    }

    @Test
    void strategiesComeWithTheirVersions() {
        assertThat(strategy("least-connections", "3.4")).isEqualTo("p2c");
        assertThat(strategy("least-connections", "3.3")).isEqualTo("none");
        assertThat(strategy("source", "3.6")).isEqualTo("hrw");
        assertThat(strategy("source", "3.5")).isEqualTo("none");
        assertThat(strategy("uri", "3.6")).isEqualTo("none");
        assertThat(strategy("round-robin", "3.6")).isEqualTo("none");
    }

    private static String strategy(String algorithm, String version) {
        return Objects.requireNonNullElse(
                http(lower(SITE + "  algorithm: " + algorithm + "\n", version))
                        .services()
                        .get(0)
                        .strategy(),
                "none");
    }

    @Test
    void aCookieKeepsAClient() {
        assertThat(http(lower(SITE + "  sessionAffinity: {by: cookie, timeout: 3h}\n", "3.6"))
                        .services()
                        .get(0)
                        .cookie())
                .isEqualTo(new TraefikHttp.Cookie("holdfast", 10_800, false));
    }

    @Test
    void everyRequestPassesLimitAndRetry() {
        TraefikHttp http = http(lower(SITE + "  rateLimit: {requests: 60, period: 1m}\n", "3.6"));

        assertThat(http.routers().get(0).middlewares()).containsExactly("lb.rate", "lb.crowd", "lb.retry");
        assertThat(http.limits())
                .as("a bucket holds a period's requests, so that nobody is refused who keeps to the limit")
                .containsExactly(new TraefikHttp.RateLimit("lb.rate", 60, "60s", 60));
    }

    @Test
    void clientsWithoutAHostNameGetTheOptionsOfListenersForAllHosts() {
        String tls =
                """
                lb:
                  engine: traefik
                  listeners:
                    - {port: 443, tls: {secret: one, minVersion: "1.2"}}
                    - {port: 444, hosts: [b.example], tls: {secret: two, minVersion: "1.3"}}
                  backends: [{service: api}]
                """;
        TraefikConfiguration configuration = lower(tls, "3.6");

        TraefikTls lowered = Objects.requireNonNull(configuration.tls());
        assertThat(lowered.options())
                .extracting(TraefikTls.Options::name, TraefikTls.Options::minVersion)
                .contains(tuple("default", "VersionTLS12"), tuple("modern", "VersionTLS13"));
        assertThat(http(configuration).routers())
                .extracting(router -> Objects.requireNonNull(router.tls()).options())
                .containsExactly("default", "modern");
        assertThat(Objects.requireNonNull(lower(tls.replace("hosts: [b.example], ", ""), "3.6")
                                .tls())
                        .options()
                        .get(0)
                        .minVersion())
                .as("two for every host: nobody gets less than was asked for")
                .isEqualTo("VersionTLS13");
    }

    @Test
    void httpsThatPassesIsSharedOutByHostName() {
        String passing =
                """
                lb:
                  engine: traefik
                  listeners: [{port: 443, protocol: https, backendPort: tls, hosts: [a.example]}]
                  backends: [{service: node}]
                  healthCheck: {tcp: {}}
                """;
        TraefikStreams tcp = Objects.requireNonNull(lower(passing, "3.6").tcp());

        assertThat(tcp.routers().get(0).rule()).isEqualTo("HostSNI(`a.example`)");
        assertThat(tcp.routers().get(0).encrypted()).isTrue();
        assertThat(tcp.services().get(0).check()).isNotNull();
        assertThat(Objects.requireNonNull(lower(passing, "3.5").tcp())
                        .services()
                        .get(0)
                        .check())
                .as("byte streams are asked since 3.6")
                .isNull();
    }
}
