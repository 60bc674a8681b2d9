package dev.holdfast.cli;

import dev.holdfast.topology.schema.TopologySchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the topology language. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of the topology language, for editors.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast schema > topology.schema.json")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(TopologySchema.print());
        return ExitCode.OK;
    }
}
