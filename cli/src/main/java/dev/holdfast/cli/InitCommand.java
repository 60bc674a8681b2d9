package dev.holdfast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a small topology to start from. */
@Command(
        name = "init",
        description = "Write a small commented topology to start from. Overwrites nothing.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast init my-system")
final class InitCommand implements Callable<Integer> {
    private static final String NAME = "topology.yaml";

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where to write topology.yaml; made if it is not there. Default: ${DEFAULT-VALUE}")
    private String folder = ".";

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path file = InputFile.path(folder).resolve(NAME).normalize();
        try {
            Files.createDirectories(InputFile.path(folder));
            Files.write(file, template(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            String what = e.getFile().equals(file.toString()) ? "it is left as it is" : e.getFile() + " is no folder";
            throw new BadInput("cannot write " + file + ": there is such a file already; " + what, e);
        } catch (IOException e) {
            throw new BadInput("cannot write " + file + ": " + e, e);
        }
        terminal.out().println(file + " written. Next: holdfast build " + file + " -o out");
        return ExitCode.OK;
    }

    private static byte[] template() throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the build puts " + NAME + " beside this class");
            }
            return in.readAllBytes();
        }
    }
}
