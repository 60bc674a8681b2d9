package dev.holdfast.cli;

import dev.holdfast.policies.engine.Terms;
import java.nio.file.Path;
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
        GoverningTerms governing = new GoverningTerms(null, List.of(), null);
        List<Path> looked =
                output.file().equals(InputFile.STANDARD_INPUT) ? List.of() : List.of(InputFile.path(output.file()));
        Terms terms = governing.of(governing.file(looked.isEmpty() ? Path.of("") : looked.get(0)), looked);
        terminal.out().print(build.judged(output.file(), terms).text());
        return ExitCode.OK;
    }
}
