package dev.holdfast.cli;

import java.util.Map;
import picocli.CommandLine;

/** The whole command line. */
final class Holdfast {
    private static final int WIDTH = 100;

    private Holdfast() {}

    /** Parses the words, runs the command that they name and returns its {@link ExitCode}. */
    static int run(Terminal terminal, String... arguments) {
        Root root = new Root();
        Failures failures = new Failures(terminal.err(), root);
        CommandLine line = assemble(root, terminal, Subcommands.namedIn(arguments, terminal));
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.exhausted(e);
        }
    }

    /** The command line with all subcommands, for help and completion. */
    static CommandLine whole(Terminal terminal) {
        return assemble(new Root(), terminal, Subcommands.all(terminal));
    }

    private static CommandLine assemble(Root root, Terminal terminal, Map<String, Object> subcommands) {
        CommandLine line = new CommandLine(root.spec(), new LateFactory());
        for (Map.Entry<String, Object> subcommand : subcommands.entrySet()) {
            line.addSubcommand(subcommand.getKey(), subcommand.getValue());
        }
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setUsageHelpWidth(WIDTH);
        return line;
    }
}
