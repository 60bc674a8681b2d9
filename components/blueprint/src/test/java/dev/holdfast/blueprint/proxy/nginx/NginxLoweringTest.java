package dev.holdfast.blueprint.proxy.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.LoadBalancers;
import dev.holdfast.blueprint.proxy.NotExpressible;
import dev.holdfast.blueprint.proxy.NumberedNames;
import dev.holdfast.blueprint.proxy.Server;
import dev.holdfast.blueprint.proxy.StandAlone;
import dev.holdfast.blueprint.proxy.Surroundings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NginxLoweringTest {
    private static final String API =
            """
            lb:
              engine: nginx
              listeners: [{port: 80}]
              backends: [{service: api}]
            """;

    private static final String TLS =
            """
            lb:
              engine: nginx
              listeners: [{port: 443, hosts: [a.example], tls: {secret: a}}]
              backends: [{service: api}]
            """;

    private static NginxConfiguration lower(String yaml, String version) {
        Blueprint blueprint = LoadBalancers.of(yaml);
        return lower(blueprint, NumberedNames.of(blueprint), version);
    }

    private static NginxConfiguration lower(Blueprint blueprint, Addressing addressing, String version) {
        return NginxLowering.lower(
                StandAlone.plans(blueprint, addressing),
                blueprint.network(),
                new Version(version),
                Surroundings.container());
    }

    /** Every service at the given addresses. */
    private record Everywhere(Addresses addresses) implements Addressing {
        @Override
        public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
            return addresses;
        }

        @Override
        public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
            return List.of();
        }

        @Override
        public List<String> nameServers() {
            return List.of("kube-dns.kube-system.svc.cluster.local");
        }
    }

    @Test
    void theTimeInWhichFailuresCountIsInWholeSeconds() {
        NginxConfiguration often =
                lower(API + "  healthCheck: {tcp: {}, interval: 500ms, timeout: 200ms, fall: 3}\n", "1.22.1");

        assertThat(often.http().upstreams().get(0).servers().get(0).parameters())
                .contains("fail_timeout=2s");
    }

    @Test
    void before1273ServersAreAddressesAndFromThenOnNames() {
        NginxConfiguration old = lower(API, "1.27.2");
        assertThat(old.http().upstreams().get(0).servers().get(0))
                .isEqualTo(new NginxUpstream.Server("10.213.3.10:8000", List.of("max_fails=3", "fail_timeout=15s")));
        assertThat(old.http().resolvers()).isEmpty();

        NginxConfiguration young = lower(API, "1.27.3");
        assertThat(young.http().upstreams().get(0).servers().get(0))
                .isEqualTo(
                        new NginxUpstream.Server("api-1:8000", List.of("max_fails=3", "fail_timeout=15s", "resolve")));
        assertThat(young.http().resolvers()).containsExactly("127.0.0.11:53");
    }

    @Test
    void aNameWithoutAnAddressIsRefusedWhereItWouldBeLookedUpOnlyOnce() {
        Addressing names = new Everywhere(new Addresses.Named(List.of(new Server("api-1", "api-1", null))));

        assertThatThrownBy(() -> lower(LoadBalancers.of(API), names, "1.22"))
                .isInstanceOf(NotExpressible.class)
                .hasMessageContaining("api-1");
        assertThat(lower(LoadBalancers.of(API), names, "1.28").http().upstreams())
                .hasSize(1);
    }

    @Test
    void oneNameForAllReplicasIsLookedUpWhereThatIsPossible() {
        Addressing discovered =
                new Everywhere(new Addresses.Discovered("api-", "api-headless.demo.svc", 3, 20, "api.demo.svc"));

        assertThat(lower(LoadBalancers.of(API), discovered, "1.22")
                        .http()
                        .upstreams()
                        .get(0)
                        .servers())
                .extracting(NginxUpstream.Server::address)
                .containsExactly("api.demo.svc:8000");
        NginxConfiguration young = lower(LoadBalancers.of(API), discovered, "1.28");
        assertThat(young.http().upstreams().get(0).servers())
                .extracting(NginxUpstream.Server::address)
                .containsExactly("api-headless.demo.svc:8000");
        assertThat(young.http().resolvers()).containsExactly("kube-dns.kube-system.svc.cluster.local:53");
    }

    @Test
    void http2IsAskedForAsTheVersionWantsIt() {
        NginxServer old = lower(TLS, "1.25.0").http().servers().get(0);
        assertThat(old.listens()).containsExactly(List.of("443", "ssl", "http2"));
        assertThat(old.http2()).isFalse();

        NginxServer young = lower(TLS, "1.25.1").http().servers().get(0);
        assertThat(young.listens()).containsExactly(List.of("443", "ssl"));
        assertThat(young.http2()).isTrue();
        assertThat(young.others()).containsExactly(List.of("443", "default_server", "ssl"));
    }

    @ParameterizedTest
    @CsvSource({"100,1s,200,rate=100r/s,burst=200", "60,1m,0,rate=1r/s,burst=59", "100,1m,0,rate=100r/m,burst=99"})
    void aLimitLetsAWholePeriodsRequestsComeAtOnce(int requests, String period, int burst, String rate, String bucket) {
        NginxConfiguration lowered = lower(
                API + "  rateLimit: {requests: %d, period: %s, burst: %d}%n".formatted(requests, period, burst),
                "1.22");

        assertThat(lowered.http().zones()).containsExactly(new NginxConfiguration.Zone("zone=lb:10m", rate));
        NginxServer.Limit limit = lowered.http().servers().get(0).limit();
        assertThat(limit).extracting(NginxServer.Limit::burst).isEqualTo(bucket);
    }

    @Test
    void aServiceOfWeight0IsDown() {
        List<NginxUpstream.Server> servers = lower(
                        """
                lb:
                  engine: nginx
                  listeners: [{port: 80}]
                  backends: [{service: api, weight: 0}, {service: node, port: rpc}]
                """,
                        "1.22")
                .http()
                .upstreams()
                .get(0)
                .servers();

        assertThat(servers)
                .filteredOn(server -> server.parameters().contains("down"))
                .hasSize(3);
        assertThat(servers).hasSize(5);
    }

    @Test
    void filesAndAServiceCannotShareAPath() {
        String both =
                """
                lb:
                  engine: nginx
                  listeners: [{port: 80}]
                  backends: [{service: api, path: /x}]
                  staticContent: {/x: {directory: /var/www}}
                """;

        assertThatThrownBy(() -> lower(both, "1.22"))
                .isInstanceOf(NotExpressible.class)
                .hasMessageContaining("/x/");
    }

    @Test
    void withoutServersARequestIsAnsweredAsUnavailable() {
        Addressing nowhere = new Everywhere(new Addresses.Named(List.of()));
        NginxConfiguration lowered = lower(LoadBalancers.of(API), nowhere, "1.22");

        assertThat(lowered.http().upstreams())
                .as("nginx knows no empty upstream")
                .isEmpty();
        assertThat(lowered.http().servers().get(0).rest().action()).isEqualTo(new NginxLocation.Answer(503));
    }

    @Test
    void eachClientMayNeedAConnectionToAServerToo() {
        NginxConfiguration.NginxMain main = lower(
                        API + "  maxConnections: 1000\n  resources: {limits: {cpu: 4}}\n", "1.22")
                .main();

        assertThat(main.workers()).isEqualTo(4);
        assertThat(main.connections()).isEqualTo(500);
    }
}
