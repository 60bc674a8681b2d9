package dev.holdfast.cli;

import dev.holdfast.templates.output.OutputFailed;
import dev.holdfast.topology.read.FaultPrinter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what went wrong, in words for those who can change it, and chooses the exit code.
 *
 * <p>A class that picocli calls itself, and no lambdas: picocli is compiled for Java 5, and a class of that age that a lambda
 * refers to is left out of the archive of classes, as are those that refer to it.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintWriter err;
    private final Root root;

    Failures(PrintWriter err, Root root) {
        this.err = err;
        this.root = root;
    }

    /** The command line is wrong. */
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        trace(failure);
        CommandLine command = failure.getCommandLine();
        say(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    /** A command failed. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        trace(failure);
        if (failure instanceof TopologyRefused refused) {
            err.print(FaultPrinter.print(refused.faults()));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof BadInput || failure instanceof OutputFailed) {
            say(failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        return internal(failure);
    }

    /** The JVM has no memory left. */
    int exhausted(VirtualMachineError failure) {
        return internal(failure);
    }

    private int internal(Throwable failure) {
        say("internal error: " + failure);
        err.println(
                "This is a mistake in Holdfast. Please report it with what --debug prints and the output of 'holdfast --version'.");
        return ExitCode.INTERNAL;
    }

    private void say(@org.jspecify.annotations.Nullable String message) {
        err.println("holdfast: " + message);
    }

    private void trace(Throwable failure) {
        if (root.debug()) {
            failure.printStackTrace(err);
        }
    }
}
