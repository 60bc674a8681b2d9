package dev.holdfast.cli;

import dev.holdfast.blueprint.fidelity.Target;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Renders all that a topology asks for. Described to picocli as {@link Root} is. */
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Preparation preparation;
    private final OutputOptions output = new OutputOptions();

    BuildCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    /** Describes it to picocli. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this, new LateFactory());
        spec.usageMessage()
                .description("Write the files of all targets of a topology, and say what they cannot express.")
                .footerHeading("%nExample:%n")
                .footer("  holdfast build topology.yaml -o out");
        output.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        Summary summary = output.build(terminal, preparation).run(List.of(Target.values()));
        terminal.out().print(summary.text());
        return ExitCode.OK;
    }
}
