package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The real API server of the tool chain, and the program that talks to it.
 *
 * @param scratch where its data and what the programs print is kept
 */
record RealCluster(Path scratch) {
    private static final Path PROGRAM = Path.of("..", ".ci", "cluster");

    void start() throws IOException, InterruptedException {
        run("up");
    }

    /** Stops it, if it was started. */
    void stop() throws IOException, InterruptedException {
        if (Files.exists(data())) {
            run("down");
        }
    }

    RealProgram kubectl(String... arguments) throws IOException, InterruptedException {
        return RealProgram.run(
                Files.createTempFile(scratch, "kubectl", ".log"),
                Map.of("KUBECONFIG", data().resolve("kubeconfig").toString()),
                "kubectl",
                arguments);
    }

    private void run(String what) throws IOException, InterruptedException {
        RealProgram cluster = RealProgram.run(
                Files.createTempFile(scratch, "cluster", ".log"),
                Map.of(),
                PROGRAM.toString(),
                what,
                data().toString());
        assertThat(cluster.code()).as(cluster.output()).isZero();
    }

    private Path data() {
        return scratch.resolve("cluster");
    }
}
