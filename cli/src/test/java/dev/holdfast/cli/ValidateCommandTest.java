package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aSoundTopologyIsValidInEachOfItsEnvironments() {
        CommandRun run = CommandRun.of("validate", CommandRun.METANODE);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("valid in production, dev");
    }

    @Test
    void allFaultsOfAllFilesComeAtOnceWithTheirPlaces() throws IOException {
        Path first = write("first.yaml", metanode().replace("replicas: 3", "replicas: many"));
        Path second = write("second.yaml", metanode().replace("readReplicas: 2", "readReplicas: -1"));

        CommandRun run = CommandRun.of("validate", first.toString(), CommandRun.METANODE, second.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains(first + ":")
                .contains("services.blockchain.replicas")
                .contains("services.ipfs.replicas");
        assertThat(run.err()).contains(second + ":").contains("databases.state.readReplicas");
        assertThat(run.out()).contains(CommandRun.METANODE + ": valid");
    }

    @Test
    void whatHasNoMeaningInAnEnvironmentIsAFault() throws IOException {
        Path file = write("topology.yaml", metanode().replace("regions: [local]}} #", "regions: [lokal]}} #"));

        CommandRun run = CommandRun.of("validate", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("lokal");
    }

    @Test
    void standardInputIsRead() throws IOException {
        assertThat(CommandRun.withInput(metanode(), "validate", "-").out()).startsWith("stdin: valid");
        assertThat(CommandRun.withInput("kind: Topology\nservces: 1\n", "validate", "-")
                        .err())
                .contains("stdin:2:");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        Path file = write("topology.yaml", metanode());

        assertThat(CommandRun.of("validate", folder + "/topolgy.yaml").err())
                .contains("there is no such file; did you mean topology.yaml?");
        assertThat(CommandRun.of("validate", folder + "/none/topology.yaml").err())
                .contains("no such file");
        assertThat(CommandRun.of("validate", folder.toString()).err()).contains("is a folder");
        assertThat(CommandRun.of("validate", file + "\0").err()).contains("no file can have the name");
        assertThat(CommandRun.of("validate", folder.toString()).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void moreThanIsEverReadIsRefusedWithoutBeingHeld() throws IOException {
        Path file = write("topology.yaml", "#".repeat(3 << 20));

        CommandRun run = CommandRun.of("validate", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("1 MiB");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String metanode() throws IOException {
        return Files.readString(Path.of(CommandRun.METANODE));
    }
}
