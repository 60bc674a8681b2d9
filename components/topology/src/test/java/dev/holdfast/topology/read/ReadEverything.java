package dev.holdfast.topology.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads the file with every component of the language, and nothing else. */
final class ReadEverything {
    private ReadEverything() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of("src/test/resources/good/topology-everything.yaml");
        Readings read = new TopologyReader().readAll(new Source("everything", Files.readAllBytes(file)));
        if (!(read instanceof Readings.Read)) {
            throw new IllegalStateException(read.toString());
        }
    }
}
