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
    private final Preparation preparation;

    @Mixin
    private OutputOptions output = new OutputOptions();

    BuildCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    @Override
    public Integer call() {
        Summary summary = output.build(terminal, preparation).run(List.of(Target.values()));
        terminal.out().print(summary.text());
        return ExitCode.OK;
    }
}
