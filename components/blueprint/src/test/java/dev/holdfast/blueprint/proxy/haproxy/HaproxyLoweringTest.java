package dev.holdfast.blueprint.proxy.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class HaproxyLoweringTest {
    private static final String API =
            """
            lb:
              engine: haproxy
              listeners: [{port: 80}]
              backends: [{service: api}]
            """;

    /** As on Kubernetes: one name for all replicas, and no names for instances. */
    private static final Addressing DISCOVERED = new Addressing() {
        @Override
        public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
            return new Addresses.Discovered(service.name() + "-", service.name() + "-headless.demo.svc", 3, 20, "x");
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

    private static HaproxyConfiguration lower(String yaml, String version) {
        Blueprint blueprint = LoadBalancers.of(yaml);
        return lower(blueprint, NumberedNames.of(blueprint), version);
    }

    private static HaproxyConfiguration lower(Blueprint blueprint, Addressing addressing, String version) {
        return HaproxyLowering.lower(
                StandAlone.plans(blueprint, addressing),
                List.of(),
                blueprint.network(),
                new Version(version),
                Surroundings.container());
    }

    private static HaproxyLoadBalancer only(HaproxyConfiguration configuration) {
        assertThat(configuration.loadBalancers()).hasSize(1);
        return configuration.loadBalancers().get(0);
    }

    @Test
    void withoutOneServerTheOthersTakeAllConnections() {
        HaproxyConfiguration configuration = lower(API + "  maxConnections: 999\n", "2.6");

        assertThat(only(configuration).backends().get(0).maxconn()).isEqualTo(500);
        assertThat(configuration.global().maxconn())
                .as("probes have connections of their own")
                .isEqualTo(1099);
    }

    @Test
    void theWindowsOfALimitBoundABurstAndWhatGoesOn() {
        HaproxyLoadBalancer lowered = only(lower(API + "  rateLimit: {requests: 100, period: 1s, burst: 50}\n", "2.6"));

        assertThat(lowered.frontends().get(0).rate())
                .isEqualTo(new HaproxyFrontend.Rate("lb.rate", 150, "lb.rate-long", 1050, 1));
        assertThat(lowered.tables())
                .extracting(HaproxyTable::store)
                .containsExactly("http_req_rate(1s)", "http_req_rate(10s)");
    }

    @Test
    void instancesShareTheirTablesWhereEachHasAnAddress() {
        String limited = API + "  rateLimit: {requests: 100, period: 1s}\n";

        HaproxyPeers peers = only(lower(limited, "2.6")).peers();
        assertThat(peers)
                .isEqualTo(new HaproxyPeers(
                        "lb.peers",
                        List.of(
                                new HaproxyPeers.Peer("lb-1", "10.213.1.10:10000"),
                                new HaproxyPeers.Peer("lb-2", "10.213.1.11:10000"))));
        assertThat(only(lower(limited + "  instances: 1\n", "2.6")).peers()).isNull();
        assertThat(only(lower(API, "2.6")).peers()).as("nothing to share").isNull();
        assertThat(only(lower(LoadBalancers.of(limited), DISCOVERED, "2.6")).peers())
                .isNull();
    }

    @Test
    void oneNameForAllReplicasBecomesATemplateAndItsCookieFollowsTheAddress() {
        Blueprint blueprint = LoadBalancers.of(API + "  sessionAffinity: {by: cookie, timeout: 3h}\n");
        HaproxyConfiguration configuration = lower(blueprint, DISCOVERED, "2.6");

        HaproxyBackend backend = only(configuration).backends().get(0);
        assertThat(backend.servers()).isEmpty();
        assertThat(backend.templates())
                .containsExactly(new HaproxyBackend.Template("api-", 20, "api-headless.demo.svc:8000", 1, null));
        assertThat(backend.cookie()).isEqualTo(new HaproxyBackend.Cookie("3h", false, "lb"));
        assertThat(backend.resolved()).isTrue();
        assertThat(configuration.resolvers()).isEqualTo(new HaproxyResolvers(List.of()));
    }

    @Test
    void theHostWithoutItsPortIsTakenAsTheVersionCan() {
        assertThat(only(lower(API, "2.6")).frontends().get(0).hostSample()).isEqualTo("req.hdr(host),field(1,:)");
        assertThat(only(lower(API, "2.8")).frontends().get(0).hostSample()).isEqualTo("req.hdr(host),host_only");
    }

    @Test
    void datagramsAreLeftOut() {
        HaproxyLoadBalancer lowered = only(lower(
                """
                lb:
                  engine: nginx
                  listeners: [{port: 53, protocol: udp, backendPort: dns}, {port: 80, backendPort: rpc}]
                  backends: [{service: node}]
                """,
                "2.6"));

        assertThat(lowered.frontends()).extracting(HaproxyFrontend::name).containsExactly("lb.80");
        assertThat(lowered.backends()).extracting(HaproxyBackend::name).containsExactly("lb.80.default");
    }

    @Test
    void aStreamKnowsNoCookiesSoTheClientsAddressHasToDo() {
        HaproxyBackend backend = only(lower(
                        """
                lb:
                  engine: haproxy
                  algorithm: uri
                  listeners: [{port: 30303, protocol: tcp, backendPort: p2p}]
                  backends: [{service: node}]
                  sessionAffinity: {by: cookie, timeout: 1h}
                """,
                        "2.6"))
                .backends()
                .get(0);

        assertThat(backend.cookie()).isNull();
        assertThat(backend.stick()).isNotNull();
        assertThat(backend.balance()).as("there is no URI either").isEqualTo("roundrobin");
    }
}
