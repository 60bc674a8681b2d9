package dev.holdfast.kubernetes.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The real programs of the tests.
 *
 * @param repository the root of this checkout, where {@code .ci} is
 * @param programs the folder that {@code .ci/toolchain} prints
 */
record Toolchain(Path repository, Path programs) {

    /** For a machine on which everything has to be built. */
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(30);

    /** The folder that {@code HOLDFAST_TOOLS} names, or else what {@code .ci/toolchain} installs. */
    static Toolchain install() {
        Path repository = findRepository();
        String named = System.getenv("HOLDFAST_TOOLS");
        if (named != null && Files.isExecutable(Path.of(named, "pulumi"))) {
            return new Toolchain(repository, Path.of(named));
        }
        try {
            Path log = Files.createTempFile("holdfast-toolchain", ".log");
            Path answer = Files.createTempFile("holdfast-toolchain", ".out");
            // Its answer is all of its standard output, and progress goes to standard error.
            String script = ".ci/toolchain --with pulumi >'" + answer + "'";
            Program build = Program.start(List.of("bash", "-c", script), repository, System.getenv(), log);
            if (build.await(BUILD_LIMIT) != 0) {
                throw new IllegalStateException(".ci/toolchain --with pulumi failed:\n" + build.output());
            }
            Path programs = Path.of(Files.readString(answer).strip());
            Files.delete(answer);
            Files.delete(log);
            return new Toolchain(repository, programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An environment with the tools first and nothing of whoever runs the tests. */
    Map<String, String> environment(Path home) {
        return Map.of(
                "PATH",
                programs + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "HOLDFAST_TOOLS",
                programs.toString(),
                "HOME",
                home.toString(),
                "LANG",
                "C.UTF-8");
    }

    /** Tests run in their module's folder. */
    private static Path findRepository() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve(".ci/toolchain"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no .ci/toolchain above " + Path.of("").toAbsolutePath());
    }
}
