package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HoldfastTest {
    @Test
    void everyHelpIsAsApprovedAndShowsAnExample() {
        StringBuilder help = new StringBuilder(CommandRun.of("--help").out());
        for (CommandLine command : whole().getSubcommands().values()) {
            String name = command.getCommandName();
            CommandRun run = CommandRun.of(name, "--help");
            assertThat(run.code()).as(name).isZero();
            assertThat(run.out())
                    .as(name)
                    .contains("Example:")
                    .containsPattern("holdfast (help )?" + (name.equals("help") ? "" : name));
            help.append("\n---- ").append(name).append('\n').append(run.out());
        }
        Approvals.verify(help);
    }

    @Test
    void helpOfACommandIsTheSameBothWays() {
        assertThat(CommandRun.of("help", "build").out())
                .isEqualTo(CommandRun.of("build", "--help").out());
        assertThat(CommandRun.of("help", "biuld").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void versionNamesTheReleaseAndTheJava() {
        assertThat(CommandRun.of("--version").out()).matches("holdfast \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "biuld", "build", "build a b", "build --enviroment x a", "--nonsense", "render a"})
    void wrongUsageIsToldInFewLinesAndExitsWithTwo(String words) {
        CommandRun run = CommandRun.of(words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("holdfast: ").contains("--help'");
        assertThat(run.err().lines().count()).isLessThan(5);
    }

    @Test
    void aMisspeltCommandIsRecognised() {
        assertThat(CommandRun.of("biuld").err()).contains("build");
    }

    @Test
    void aMistakeOfHoldfastsOwnIsOneOfItsOwnCodeAndTracedOnlyOnDemand() {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) {
                throw new IllegalStateException("boom");
            }
        };
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(broken, new PrintWriter(new StringWriter()), new PrintWriter(err), false);

        assertThat(Holdfast.run(terminal, "validate", "-")).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString()).contains("boom").contains("report").doesNotContain("\tat ");
        assertThat(Holdfast.run(terminal, "validate", "-", "--debug")).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString()).contains("\tat dev.holdfast");
    }

    @Test
    void completionKnowsEveryCommand() {
        CommandRun run = CommandRun.of("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(whole().getSubcommands().keySet()).contains("--target");
    }

    @Test
    void nothingIsColouredWhereThereIsNoTerminal(@org.junit.jupiter.api.io.TempDir Path folder) {
        assertThat(CommandRun.of("--help").out()).doesNotContain("\u001B");
        assertThat(CommandRun.of("build", folder + "/none.yaml").err()).doesNotContain("\u001B");
    }

    private static CommandLine whole() {
        StringWriter nowhere = new StringWriter();
        return Holdfast.whole(new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(nowhere), new PrintWriter(nowhere), false));
    }
}
