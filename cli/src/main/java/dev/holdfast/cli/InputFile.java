package dev.holdfast.cli;

import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.units.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes in the files that are named on the command line. */
final class InputFile {
    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** One byte more than is ever read, so that the reader sees that there is too much, and no more than that is held. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private InputFile() {}

    /** Whether a word of the command line is the name of a file that stays as it is when it is read: no option, no pipe. */
    static boolean isFile(String word) {
        try {
            return !word.isEmpty()
                    && !word.startsWith("-")
                    && !word.startsWith("@")
                    && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Reads a file or standard input.
     *
     * @throws BadInput when it cannot be read
     */
    static Source read(String name, Terminal terminal) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return new Source("stdin", terminal.in().readNBytes(MOST_BYTES));
            }
            Path path = path(name);
            if (Files.isDirectory(path)) {
                throw new BadInput(name + " is a folder; name a file in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return new Source(name, in.readNBytes(MOST_BYTES));
            }
        } catch (NoSuchFileException e) {
            throw new BadInput(name + ": there is no such file" + near(name), e);
        } catch (AccessDeniedException e) {
            throw new BadInput(name + ": you may not read this file", e);
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a path of a word of the command line.
     *
     * @throws BadInput when no file can have that name
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("no file can have the name '" + name + "': " + e.getReason(), e);
        }
    }

    private static String near(String name) {
        Path path = path(name).toAbsolutePath();
        Path folder = path.getParent();
        if (folder == null || path.getFileName() == null) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return Nearest.hint(path.getFileName().toString(), names);
        } catch (IOException e) {
            return "; the folder is not there either";
        }
    }
}
