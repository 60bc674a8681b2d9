package dev.holdfast.cli;

import dev.holdfast.policies.engine.Terms;
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
                .description("Write the files of all targets, say what they cannot express, and judge them.")
                .footerHeading("%nExample:%n")
                .footer("  holdfast build topology.yaml -o out");
        output.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        Build build = output.build(terminal, preparation);
        Terms terms = CheckTerms.of(null, List.of()).terms(null);
        terminal.out().print(build.judged(output.file(), terms).text());
        return ExitCode.OK;
    }
}
