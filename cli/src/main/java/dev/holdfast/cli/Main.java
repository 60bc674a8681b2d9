package dev.holdfast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and exits with its code, see {@link ExitCode}.
     *
     * @param arguments the words of the command line, without the command's name
     */
    public static void main(String[] arguments) {
        inParallel();
        // The launcher sees whether this is a terminal; Java 17 and Java 22 answer that question differently.
        Terminal terminal = new Terminal(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Boolean.getBoolean("holdfast.colours"));
        int code = Holdfast.run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /**
     * As many workers as processors. Java has one fewer, since the thread that waits for them is to help; but that one helps
     * only with what it has divided itself, not with what they divide further.
     */
    private static void inParallel() {
        System.setProperty(
                "java.util.concurrent.ForkJoinPool.common.parallelism",
                Integer.toString(Runtime.getRuntime().availableProcessors()));
    }

    /** UTF-8 whatever the locale: in the C locale Java would print question marks for what is no ASCII. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
