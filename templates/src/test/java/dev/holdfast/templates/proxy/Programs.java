package dev.holdfast.templates.proxy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real programs, from the folder HOLDFAST_TOOLS, from PATH, or from where Debian puts them. */
public final class Programs {
    private Programs() {}

    /** What a program printed and how it ended. */
    public record Result(int code, String output) {}

    static Path find(String name) {
        List<String> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("HOLDFAST_TOOLS")).ifPresent(folders::add);
        Optional.ofNullable(System.getenv("PATH"))
                .ifPresent(path -> folders.addAll(List.of(path.split(File.pathSeparator, -1))));
        folders.add("/usr/sbin");
        return folders.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + name + " on PATH; .ci/toolchain prints the folder to put into HOLDFAST_TOOLS"));
    }

    /** Runs a program to its end, for at most 30 seconds. */
    public static Result run(Path folder, String name, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, name, ".log");
        Process process = start(output, name, arguments);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError(name + " did not end: " + Files.readString(output));
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            stop(process);
        }
    }

    /** Starts a program that prints into a file. */
    static Process start(Path output, String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(find(name).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Ends a program, by force if it takes longer than 5 seconds. */
    static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }
}
