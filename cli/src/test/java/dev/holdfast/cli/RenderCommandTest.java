package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void onlyTheNamedTargetsAreWrittenAndTheOthersStay() {
        assertThat(render("haproxy").code()).isZero();
        assertThat(render("nginx,compose").code()).isZero();

        assertThat(folder.resolve("haproxy/haproxy.cfg")).isRegularFile();
        assertThat(folder.resolve("nginx/nginx.conf")).isRegularFile();
        assertThat(folder.resolve("compose/compose.yaml")).isRegularFile();
        assertThat(folder.resolve("kubernetes")).doesNotExist();
    }

    @Test
    void whatIsLostIsPrinted() {
        assertThat(render("nginx").out()).contains("approximated: ").contains("fidelity.json");
    }

    @Test
    void unknownTargetsAreRefusedWithTheNearest() {
        CommandRun run = render("kuberntes");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("did you mean kubernetes?").contains("compose, swarm, haproxy, nginx");
    }

    @Test
    void aTargetThatTheTopologyDoesNotAskForIsRefused() throws IOException {
        String text = Files.readString(Path.of(CommandRun.METANODE)).replace("\n  nginx: \"1.22\"", "");
        Path file = Files.writeString(folder.resolve("topology.yaml"), text);

        CommandRun run = CommandRun.of("render", file.toString(), "--target", "nginx", "-o", folder + "/out");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("does not ask for nginx");
    }

    private CommandRun render(String targets) {
        return CommandRun.of("render", CommandRun.METANODE, "--target", targets, "-o", folder.toString());
    }
}
