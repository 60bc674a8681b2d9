package dev.holdfast.stacks.kubernetes.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The {@code java} that the engine finds: the machine's, with some options, under {@code /usr/bin/time}. The question which plugins a
 * program needs is answered by a process of its own, which is not measured.
 */
final class MeasuredJava {

    private static final String SCRIPT =
            """
            #!/bin/sh
            case "$*" in *bootstrap*) exec /usr/bin/java "$@" ;; esac
            # Each project has an archive of its own, since it is of one class path only.
            options=$(sed "s,PROJECT,${PWD##*/},g" '%1$s/options')
            exec /usr/bin/time -a -o '%1$s/samples' -f '%%e %%U %%S %%M' /usr/bin/java $options "$@"
            """;

    private final Path folder;

    private MeasuredJava(Path folder) {
        this.folder = folder;
    }

    /** Puts it into a folder that comes first on the engine's path. */
    static MeasuredJava install(Path folder) throws IOException {
        Path java = Files.writeString(folder.resolve("java"), SCRIPT.formatted(folder));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        MeasuredJava measured = new MeasuredJava(folder);
        measured.options("");
        return measured;
    }

    /** Options from now on; {@code PROJECT} in them stands for the project's name. */
    void options(String options) throws IOException {
        Files.writeString(folder.resolve("options"), options + "\n");
    }

    /** The program. */
    Path program() {
        return folder.resolve("java");
    }

    /** The last process. */
    Sample last() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("samples"));
            return Sample.of(lines.get(lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
