package dev.holdfast.kubernetes.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of the repository. */
final class Examples {
    static final String METANODE = "../../examples/metanode/topology.yaml";

    private Examples() {}

    /** The topology file of each. */
    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../examples"))) {
            return files.filter(file -> file.endsWith("topology.yaml"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
