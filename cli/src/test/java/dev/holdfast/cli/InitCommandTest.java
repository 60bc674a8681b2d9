package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsWrittenIsValidAndBuilds() {
        Path file = folder.resolve("a/b/topology.yaml");

        CommandRun run = CommandRun.of("init", folder + "/a/b");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(file.toString());
        assertThat(CommandRun.of("validate", file.toString()).err()).isEmpty();
        CommandRun build = CommandRun.of("build", file.toString(), "-o", folder + "/out");
        assertThat(build.err()).isEmpty();
        assertThat(build.code()).isZero();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("topology.yaml"), "mine");

        CommandRun run = CommandRun.of("init", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("it is left as it is");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("way"), "");

        CommandRun run = CommandRun.of("init", folder + "/way");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(folder + "/way is no folder");
    }
}
