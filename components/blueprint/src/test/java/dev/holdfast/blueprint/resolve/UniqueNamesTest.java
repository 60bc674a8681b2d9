package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueNamesTest {
    private static final String WEB =
            LOCAL + "  web: {image: \"x/web:1\", ports: [{name: http, port: 80, protocol: http}]%s}\n";
    private static final String CACHE =
            "caches: {%s: {engine: redis, version: \"7.2\", memory: 64Mi, password: {secret: hot/password}}}\n";

    @Test
    void refusesOneNameForTwoParts() {
        assertThat(fault(WEB.formatted("") + CACHE.formatted("web")))
                .isEqualTo(
                        "contradiction caches.web: there is services.web already, and both would get the same host name");
        assertThat(fault(WEB.formatted("")
                        + CACHE.formatted("hot")
                        + "existing: {caches: {hot: {host: cache.example.org, port: 6379}}}\n"))
                .startsWith("contradiction existing.caches.hot: there is caches.hot already");
    }

    @Test
    void refusesOnePortForTwoListenersOfOneLoadBalancer() {
        assertThat(fault(WEB.formatted("") + balancers("[{port: 443}, {port: 443}]", "[{port: 1}]")
                        + "targets: {kubernetes: \"1.35\"}\n"))
                .isEqualTo("contradiction loadBalancers.a.listeners[1].port: is the port of"
                        + " loadBalancers.a.listeners[0].port too");
    }

    @Test
    void twoLoadBalancersShareAPortOnlyWhereEachHasItsOwnAddress() {
        String text = WEB.formatted("") + balancers("[{port: 443}]", "[{port: 443}]");
        assertThat(blueprint(text + "targets: {kubernetes: \"1.35\"}\n").loadBalancers())
                .hasSize(2);
        assertThat(fault(text + "targets: {kubernetes: \"1.35\", compose: \"2.38\"}\n"))
                .isEqualTo("contradiction loadBalancers.b.listeners[0].port: is the port of"
                        + " loadBalancers.a.listeners[0].port too");
        assertThat(fault(text)).as("all targets").contains("loadBalancers.b.listeners[0].port");
    }

    @Test
    void refusesOneHostNameForTwoServices() {
        String exposed = ", expose: {port: http, hosts: [shop.example%s]}";
        String other = "  api: {image: \"x/api:1\", ports: [{name: http, port: 80, protocol: http}]%s}\n";
        assertThat(fault(WEB.formatted(exposed.formatted("")) + other.formatted(exposed.formatted(""))))
                .isEqualTo("contradiction services.api.expose.hosts[0]: shop.example/ leads to web already");
        assertThat(blueprint(WEB.formatted(exposed.formatted(""))
                                + other.formatted(", expose: {port: http, hosts: [shop.example], path: /api}"))
                        .services())
                .hasSize(2);
    }

    @Test
    void refusesOneNameForTwoContainersOfAReplica() {
        assertThat(fault(WEB.formatted(", sidecars: {run: {image: \"x/a:1\"}}, initJobs: {run: {command: [a]}}")))
                .isEqualTo(
                        "contradiction services.web.initJobs.run: another container of the same replica is called run");
        assertThat(fault(WEB.formatted(", sidecars: {web: {image: \"x/a:1\"}}")))
                .startsWith("contradiction services.web.sidecars.web: ");
    }

    @Test
    void refusesOnePortForTwoContainersOfAReplica() {
        String sidecar = ", sidecars: {side: {image: \"x/a:1\", ports: [{name: %s, port: %d, protocol: %s}]}}";
        assertThat(fault(WEB.formatted(sidecar.formatted("more", 80, "tcp"))))
                .isEqualTo(
                        "contradiction services.web.sidecars.side.ports[0].port: is taken by the port http (80) of the"
                                + " same replica");
        assertThat(fault(WEB.formatted(sidecar.formatted("http", 81, "tcp"))))
                .startsWith("contradiction services.web.sidecars.side.ports[0].name: ");
        assertThat(blueprint(WEB.formatted(sidecar.formatted("more", 80, "udp")))
                        .services())
                .as("datagrams have numbers of their own")
                .hasSize(1);
    }

    @Test
    void refusesPortsThatStandThereTwice() {
        String two = LOCAL
                + "  web: {image: \"x/web:1\", ports: [{name: a, port: 53}, {name: %s, port: %d, protocol: %s}]}\n";
        assertThat(fault(two.formatted("a", 54, "tcp")))
                .isEqualTo("contradiction services.web.ports[1].name: two ports are called a");
        assertThat(fault(two.formatted("b", 53, "http")))
                .isEqualTo("contradiction services.web.ports[1].port: two ports have the number 53");
        assertThat(blueprint(two.formatted("b", 53, "udp")).services()).hasSize(1);
    }

    private static String balancers(String first, String second) {
        return """
               loadBalancers:
                 a: {engine: haproxy, listeners: %s, backends: [{service: web}]}
                 b: {engine: nginx, listeners: %s, backends: [{service: web}]}
               """
                .formatted(first, second);
    }
}
