package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.RouteBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBalancerResolutionTest {
    private static final String SERVICES = LOCAL
            + """
              api:
                image: x/api:1
                ports: [{name: http, port: 8000, protocol: http}, {name: health, port: 8001, protocol: http}, {name: ws, port: 8002, protocol: websocket}]
                readinessProbe: {http: {port: health, path: /ready}}
              web:
                image: x/web:1
                ports: [{name: http, port: 80, protocol: http}]
                readinessProbe: {http: {port: http, path: /ready}}
              other: {image: "x/other:1", ports: [{name: raw, port: 7, protocol: tcp}]}
            """;
    private static final PortBlueprint HTTP = new PortBlueprint("http", 80, Protocol.HTTP);

    @Test
    void twoAreTheLeastThatSurvive() {
        LoadBalancerBlueprint edge = edge("listeners: [{port: 80}]", "{service: web}", "");
        assertThat(edge.instances()).isEqualTo(2);
        assertThat(edge.regions()).containsEntry("local", 2);
        assertThat(edge.proxyImage().toString()).isEqualTo("docker.io/library/haproxy:2.6");
        assertThat(edge.resources().memoryLimit())
                .as("64Mi and 32Ki for each of 20000 connections")
                .isEqualTo(Bytes.parse("689Mi"));
        String development = text("listeners: [{port: 80}]", "{service: web}", "") + "profile: development\n";
        assertThat(there(blueprint(development).loadBalancers().get("edge")).instances())
                .isEqualTo(1);
    }

    @Test
    void theVersionIsThatOfTheTarget() {
        String text = text("listeners: [{port: 80}]", "{service: web}", "") + "targets: {haproxy: \"3.0\"}\n";
        LoadBalancerBlueprint edge = there(blueprint(text).loadBalancers().get("edge"));
        assertThat(edge.proxyVersion().text()).isEqualTo("3.0");
        assertThat(edge.proxyImage().toString()).isEqualTo("docker.io/library/haproxy:3.0");
    }

    @Test
    void theLongestPathComesFirstAndAllOthersLast() {
        LoadBalancerBlueprint edge = edge(
                "listeners: [{port: 80}]",
                "{service: web, weight: 3}, {service: api, port: http, path: /a}, {service: api, port: health, path: /a/b}",
                "");
        assertThat(edge.listeners().get(0).routes())
                .extracting(RouteBlueprint::path)
                .containsExactly("/a/b", "/a", null);
        assertThat(edge.listeners().get(0).routes().get(2).targets())
                .containsExactly(new RouteTarget("web", HTTP, 3, 80));
    }

    @Test
    void theCheckIsWhatMakesABackendReadyAskedAtItsPort() {
        LoadBalancerBlueprint edge = edge("listeners: [{port: 80}]", "{service: api, port: http}", "");
        assertThat(edge.healthCheck().action()).isEqualTo(new HealthCheckAction.HttpGet("/ready", "api"));
        assertThat(target(edge).port().port()).isEqualTo(8000);
        assertThat(target(edge).checkPort()).as("readiness is asked elsewhere").isEqualTo(8001);
        assertThat(edge.healthCheck().detection()).as("5s × 3 + 2s").isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void backendsThatAreReadyInDifferentWaysAreConnectedTo() {
        LoadBalancerBlueprint same =
                edge("listeners: [{port: 80}]", "{service: web}, {service: api, port: http, path: /a}", "");
        assertThat(same.healthCheck().action()).isEqualTo(new HealthCheckAction.HttpGet("/ready", "web"));
        LoadBalancerBlueprint different =
                edge("listeners: [{port: 80}]", "{service: web}, {service: other, path: /a}", "");
        assertThat(different.healthCheck().action()).isEqualTo(new HealthCheckAction.Connect(0));
        assertThat(target(different).checkPort()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{http: {path: /up}} | http | 8000",
                "{http: {path: /up}} | ws | 8001",
                "{jsonRpc: {method: m}} | ws | 8001",
                "{tcp: {}} | ws | 8002",
                "{tcp: {port: 99}} | ws | 99",
            })
    void aCheckThatIsWrittenAsksAPortThatCanAnswer(String check, String port, int asked) {
        assertThat(target(edge(
                                "listeners: [{port: 80}]",
                                "{service: api, port: " + port + "}",
                                "    healthCheck: " + check))
                        .checkPort())
                .isEqualTo(asked);
    }

    @Test
    void aListenerFindsThePortOfItsBackends() {
        assertThat(target(edge("listeners: [{port: 8002, protocol: websocket}]", "{service: api}", ""))
                        .port()
                        .name())
                .as("the one with the same number")
                .isEqualTo("ws");
        assertThat(target(edge("listeners: [{port: 1, backendPort: ws}]", "{service: api}", ""))
                        .port()
                        .name())
                .isEqualTo("ws");
        assertThat(target(edge("listeners: [{port: 1}]", "{service: web}", ""))
                        .port()
                        .name())
                .as("the only one")
                .isEqualTo("http");
        assertThat(fault(text("listeners: [{port: 1}]", "{service: api}", "")))
                .isEqualTo("missing loadBalancers.edge.backends[0]: api listens on several ports");
        assertThat(fault(text("listeners: [{port: 1, backendPort: ws}]", "{service: api, port: http}", "")))
                .startsWith("contradiction loadBalancers.edge.backends[0].port: a listener sends to the port ws");
    }

    @Test
    void refusesBackendsThatAreNotThereOrThereTwice() {
        assertThat(fault(text("listeners: [{port: 1}]", "{service: wbe}", "")))
                .isEqualTo(
                        "unknown-reference loadBalancers.edge.backends[0].service: there is no service wbe; did you mean"
                                + " web?");
        assertThat(fault(text("listeners: [{port: 1}]", "{service: web}, {service: web}", "")))
                .startsWith("contradiction loadBalancers.edge.backends[1]: web is a backend for the same requests");
    }

    @Test
    void refusesPathsInAStreamAndARedirectFromTls() {
        assertThat(fault(text("listeners: [{port: 1, protocol: tcp}]", "{service: web, path: /a}", "")))
                .startsWith("contradiction loadBalancers.edge.backends[0].path: there are no paths");
        assertThat(fault(text("listeners: [{port: 1, redirectToTls: true, tls: {secret: t}}]", "{service: web}", "")))
                .startsWith("contradiction loadBalancers.edge.listeners[0].redirectToTls: ");
    }

    @Test
    void aBurstIsAsLargeAsAPeriodUnlessSomebodySaysOtherwise() {
        assertThat(there(edge("listeners: [{port: 80}]", "{service: web}", "    rateLimit: {requests: 9, period: 1s}")
                                .rateLimit())
                        .burst())
                .isEqualTo(9);
    }

    private static RouteTarget target(LoadBalancerBlueprint edge) {
        List<RouteBlueprint> routes = edge.listeners().get(0).routes();
        return routes.get(0).targets().get(0);
    }

    private static LoadBalancerBlueprint edge(String listeners, String backends, String more) {
        return there(blueprint(text(listeners, backends, more)).loadBalancers().get("edge"));
    }

    private static String text(String listeners, String backends, String more) {
        return SERVICES
                + "loadBalancers:\n  edge:\n    engine: haproxy\n    " + listeners + "\n    backends: [" + backends
                + "]\n"
                + more + "\n";
    }
}
