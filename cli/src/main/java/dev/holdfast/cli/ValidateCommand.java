package dev.holdfast.cli;

import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads and resolves topologies, in each of their environments, and prints what is wrong. */
@Command(
        name = "validate",
        description = "Check topologies: their form, and what they mean in each of their environments.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast validate topology.yaml")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Preparation preparation;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Topologies; - is standard input.")
    private List<String> files = List.of();

    ValidateCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    @Override
    public Integer call() {
        List<Source> sources =
                files.stream().map(file -> InputFile.read(file, terminal)).toList();
        Set<Fault> faults = new LinkedHashSet<>();
        List<String> sound = new ArrayList<>();
        for (Source source : sources) {
            try {
                Topologies topologies = preparation.topologies(source);
                topologies.blueprints(topologies.environments());
                sound.add(source.name() + ": valid in " + String.join(", ", topologies.environments()));
            } catch (TopologyRefused e) {
                faults.addAll(e.faults());
            }
        }
        sound.forEach(terminal.out()::println);
        if (!faults.isEmpty()) {
            throw new TopologyRefused(List.copyOf(faults));
        }
        return ExitCode.OK;
    }
}
