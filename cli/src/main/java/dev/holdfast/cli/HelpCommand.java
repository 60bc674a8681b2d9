package dev.holdfast.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the help of a command, as its option {@code --help} does. */
@Command(
        name = "help",
        description = "Show the help of a command.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast help build")
final class HelpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; none for an overview.")
    private @Nullable String command;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine whole = Holdfast.whole(terminal);
        CommandLine wanted = command == null ? whole : whole.getSubcommands().get(command);
        if (wanted == null) {
            throw new BadInput("there is no command " + command + ", see 'holdfast --help'");
        }
        wanted.usage(terminal.out());
        return ExitCode.OK;
    }
}
