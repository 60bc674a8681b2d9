package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.proxy.Addresses;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaticAddressesTest {
    private static final String BALANCED =
            """
                replicas: 2
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /}}
            loadBalancers:
              edge-lb:
                engine: %s
                version: "%s"
                listeners: [{port: 80, protocol: http}]
                backends: [{service: api, port: http}]
            """;

    @Test
    void fixesTheAddressesBehindAnOldNginx() {
        ComposeProject project = Systems.lower(Systems.service(BALANCED.formatted("nginx", "1.22")));
        String first = String.valueOf(address(project, "api-1"));
        assertThat(first).matches("198\\.(18|19)\\.\\d{1,3}\\.2");
        assertThat(address(project, "api-2")).isEqualTo(first.substring(0, first.length() - 1) + "3");
        assertThat(address(project, "edge-lb")).isNull();
        assertThat(project.networks().get(0).pools())
                .singleElement()
                .satisfies(pool -> assertThat(pool.subnet()).endsWith("/20"))
                .satisfies(pool -> assertThat(pool.range()).endsWith("/21"));
    }

    @Test
    void tellsTheProxyTheSameAddresses() {
        Blueprint blueprint = Systems.service(BALANCED.formatted("nginx", "1.22"));
        ServiceBlueprint api = Objects.requireNonNull(blueprint.services().get("api"));
        Addresses addresses = new ComposeAddressing(blueprint).of(api, api.port("http"), "here");
        assertThat(((Addresses.Named) addresses).servers())
                .extracting(server -> server.address())
                .containsExactly(
                        address(Systems.lower(blueprint), "api-1"), address(Systems.lower(blueprint), "api-2"));
    }

    @Test
    void leavesAddressesToDockerElsewhere() {
        for (List<String> engine : List.of(List.of("nginx", "1.28"), List.of("haproxy", "2.6"))) {
            ComposeProject project = Systems.lower(Systems.service(BALANCED.formatted(engine.get(0), engine.get(1))));
            assertThat(address(project, "api-1")).isNull();
            assertThat(project.networks())
                    .allSatisfy(network -> assertThat(network.pools()).isEmpty());
        }
    }

    private static @Nullable String address(ComposeProject project, String service) {
        return Systems.find(project, service).attachment().networks().get(0).address();
    }
}
