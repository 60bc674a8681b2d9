package dev.holdfast.templates.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.templates.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptsTest {
    static Stream<String> scripts() {
        Renderer renderer = new Renderer();
        BackupFiles backups = new BackupFiles(renderer);
        return Stream.of(new PostgresFiles(renderer).replica(), backups.backup(), backups.archive());
    }

    /** The shell reads them without running them. */
    @ParameterizedTest
    @MethodSource("scripts")
    void areShell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        shell.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(shell.waitFor()).isZero();
        assertThat(script).contains("set -eu\numask 077\n");
    }
}
