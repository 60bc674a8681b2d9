package dev.holdfast.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the command inside the test's own process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said was wrong
 */
record CommandRun(int code, String out, String err) {
    /** The reference system; tests run in the module's folder. */
    static final String METANODE = example("metanode");

    /** The topology of an example. */
    static String example(String name) {
        return Path.of("..", "examples", name, "topology.yaml").toString();
    }

    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false);
        int code = Holdfast.run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new CommandRun(code, out.toString(), err.toString());
    }
}
