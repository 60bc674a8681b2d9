package dev.holdfast.cli;

import dev.holdfast.blueprint.fidelity.Target;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Renders all that a topology asks for. */
@Command(
        name = "build",
        description = "Write the files of all targets of a topology, and say what they cannot express.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast build topology.yaml -o out")
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Summary summary = output.build(terminal).run(List.of(Target.values()));
        terminal.out().print(summary.text());
        return ExitCode.OK;
    }
}
