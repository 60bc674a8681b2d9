package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference systems are read without a fault, in each of their environments. */
class ExamplesTest {
    static Stream<Path> topologies() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../examples"))) {
            return files.filter(file -> file.endsWith("topology.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("topologies")
    void isRead(Path file) throws IOException {
        Source source = new Source(file.toString(), Files.readAllBytes(file));
        Reading base = new TopologyReader().read(source, null);
        assertThat(base).as(base.toString()).isInstanceOf(Reading.Read.class);
        for (String environment : ((Reading.Read) base).environments()) {
            assertThat(new TopologyReader().read(source, environment)).isInstanceOf(Reading.Read.class);
        }
    }
}
