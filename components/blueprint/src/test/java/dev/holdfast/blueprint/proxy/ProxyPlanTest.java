package dev.holdfast.blueprint.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxyPlanTest {
    private static ProxyPlan plan(String yaml) {
        Blueprint blueprint = LoadBalancers.of(yaml);
        return StandAlone.plans(blueprint, NumberedNames.of(blueprint)).get(0);
    }

    @Test
    void listenersWithTheSameServersShareThem() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 81}, {port: 82}]
                  backends: [{service: api}]
                """);

        assertThat(plan.pools()).extracting(Pool::name).containsExactly("lb.81.default");
        assertThat(plan.listeners()).extracting(ListenerPlan::rest).containsOnly("lb.81.default");
    }

    @Test
    void aRedirectLeadsToTheListenerWithTlsOfTheSameHosts() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners:
                    - {port: 80, hosts: [b.example], redirectToTls: true}
                    - {port: 8443, hosts: [a.example], tls: {secret: a}}
                    - {port: 9443, hosts: [b.example], tls: {secret: b}}
                  backends: [{service: api}]
                """);

        ListenerPlan plain = plan.listeners().get(0);
        assertThat(plain.redirectPort()).isEqualTo(9443);
        assertThat(plain.rest())
                .as("a listener that redirects needs no servers")
                .isNull();
    }

    @Test
    void aRedirectWithoutAListenerWithTlsLeadsToThePortOfHttps() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 80, redirectToTls: true}]
                  backends: [{service: api}]
                """);

        assertThat(plan.listeners().get(0).redirectPort()).isEqualTo(443);
    }

    @Test
    void encryptedHttpPassesAsBytesUnlessItIsDecryptedHere() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners:
                    - {port: 443, protocol: https, backendPort: tls}
                    - {port: 444, protocol: https, backendPort: tls, tls: {secret: a}}
                    - {port: 53, protocol: udp, backendPort: dns}
                  backends: [{service: node}]
                """);

        assertThat(plan.listeners())
                .extracting(ListenerPlan::mode)
                .containsExactly(Mode.STREAM, Mode.HTTP, Mode.DATAGRAM);
    }

    @Test
    void pathsMatchByWholeParts() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 80}]
                  backends: [{service: api, path: /api}, {service: node, port: rpc, path: /rpc/}, {service: api, path: /}]
                """);

        ListenerPlan listener = plan.listeners().get(0);
        assertThat(listener.paths())
                .containsExactly(
                        new PathRoute(null, "/rpc/", "lb.80.path-1"), new PathRoute("/api", "/api/", "lb.80.path-2"));
        assertThat(listener.rest()).as("the same servers as below /api").isEqualTo("lb.80.path-2");
    }

    @Test
    void aJsonRpcCheckOfWebsocketsAsksThePortThatSpeaksHttp() {
        ProxyPlan plan = plan(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 80, protocol: websocket, backendPort: ws}]
                  backends: [{service: node}]
                """);

        Member member = plan.pools().get(0).members().get(0);
        assertThat(member.port().port()).isEqualTo(8546);
        assertThat(member.checkPort()).isEqualTo(8545);
    }

    @Test
    void namesAreNumberedAndAddressesDoNotMoveWhenAServiceIsScaled() {
        Blueprint blueprint = LoadBalancers.of(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 80}]
                  backends: [{service: api}]
                """);
        NumberedNames names = NumberedNames.of(blueprint);

        assertThat(names.instances(StandAlone.plans(blueprint, names).get(0).loadBalancer(), "us-east-1"))
                .containsExactly(new Server("lb-1", "lb-1", "10.213.1.10"), new Server("lb-2", "lb-2", "10.213.1.11"));
        assertThat(names.address("api", 3)).isEqualTo("10.213.3.12");
        assertThat(names.address("api", 201)).isNull();
        assertThat(names.address("stranger", 1)).isNull();
    }

    @Test
    void whatDoesNotRunInTheRegionHasNoServers() {
        Blueprint blueprint = LoadBalancers.of(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 80}]
                  backends: [{service: api}]
                """);
        ProxyPlan plan = ProxyPlan.of(
                List.copyOf(blueprint.loadBalancers().values()).get(0),
                blueprint,
                "elsewhere",
                NumberedNames.of(blueprint));

        assertThat(plan.pools().get(0).servers()).isZero();
    }

    @Test
    void theHealthPortAvoidsThoseOfListeners() {
        Blueprint blueprint = LoadBalancers.of(
                """
                lb:
                  engine: haproxy
                  listeners: [{port: 8404}, {port: 8405}, {port: 10000}]
                  backends: [{service: api}]
                """);
        List<ProxyPlan> plans = StandAlone.plans(blueprint, NumberedNames.of(blueprint));

        assertThat(SparePort.health(plans))
                .isEqualTo(8406)
                .isEqualTo(SparePort.health(plans.get(0).loadBalancer()));
        assertThat(SparePort.peers(plans, List.of())).isEqualTo(10_001);
    }

    @Test
    void anInstanceMayOpenTwoFilesAConnection() {
        Blueprint blueprint = LoadBalancers.of(
                """
                lb:
                  engine: haproxy
                  maxConnections: 1000
                  listeners: [{port: 80}]
                  backends: [{service: api}]
                """);

        assertThat(OpenFiles.of(blueprint.loadBalancers().values().iterator().next()))
                .isEqualTo(4048);
    }
}
