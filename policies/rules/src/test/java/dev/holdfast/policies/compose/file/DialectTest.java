package dev.holdfast.policies.compose.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.input.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a file is a stack is seen from its name, its folder or its content. */
class DialectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stack.yaml | services: {a: {image: b}} | SWARM",
                "shop/docker-stack.prod.yml | services: {a: {image: b}} | SWARM",
                "swarm/compose.yaml | services: {a: {image: b}} | SWARM",
                "compose.yaml | services: {a: {image: b}} | COMPOSE",
                "compose.yaml | services: {a: {image: b, deploy: {replicas: 2, resources: {limits: {memory: 1G}}}}} | COMPOSE",
                "compose.yaml | services: {a: {image: b, deploy: {placement: {constraints: [x]}}}} | SWARM",
                "docker-compose.yml | services: {a: {image: b, deploy: {update_config: {parallelism: 1}}}} | SWARM",
                "docker-compose.yml | services: {a: {image: b, deploy: {mode: global}}} | SWARM",
                "docker-compose.yml | services: {a: {image: b, deploy: {mode: replicated}}} | COMPOSE",
                "docker-compose.yml | {services: {a: {image: b}}, networks: {n: {driver: overlay}}} | SWARM",
                "docker-compose.yml | services: {a: {build: ., deploy: {update_config: {parallelism: 1}}}} | COMPOSE",
                "compose.yaml | {name: x, services: {a: {image: b, deploy: {mode: global}}}} | COMPOSE",
                "compose.yaml | services: {a: {image: b, deploy: {mode: global}, depends_on: {c: {condition: service_healthy}}}} | COMPOSE",
            })
    void isDecided(String name, String text, Dialect expected) {
        SourceFile file = Projects.file(name, text);
        assertThat(Dialect.of(file, Projects.root(file))).isEqualTo(expected);
    }
}
