package dev.holdfast.blueprint.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.compose.Systems;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SwarmAddressingTest {
    private static final String API =
            """
                replicas: 2
                ports: [{name: http, port: 8080, protocol: http}]
                readinessProbe: {http: {port: http, path: /}}
            """;

    @Test
    void oneNameLeadsToAllContainersOfAService() {
        assertThat(addresses(API + "    update: {maxSurge: 1}\n"))
                .isEqualTo(new Addresses.Discovered("api-", "tasks.api", 2, 3, "api"));
        assertThat(addresses(API + "    update: {maxSurge: 1}\n    autoscaling: {max: 8, metrics: [{cpu: 70%}]}\n"))
                .as("somebody may scale by hand")
                .isEqualTo(new Addresses.Discovered("api-", "tasks.api", 2, 9, "api"));
    }

    @Test
    void replicasWithNamesOfTheirOwnAreNamed() {
        assertThat(addresses(API + "    storage: {size: 1Gi, mountPath: /data}\n"))
                .isEqualTo(new Addresses.Named(
                        List.of(new Server("api-1", "api-1", "api-1"), new Server("api-2", "api-2", "api-2"))));
    }

    private static Addresses addresses(String yaml) {
        Blueprint blueprint = Systems.service(yaml);
        ServiceBlueprint api = Objects.requireNonNull(blueprint.services().get("api"));
        return new SwarmAddressing(blueprint).of(api, api.port("http"), "here");
    }
}
