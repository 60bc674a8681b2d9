package dev.holdfast.kubernetes.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine that was started here. Its output goes to files, so that it never waits for a reader. */
final class Program implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final String command;

    private Program(Process process, Path output, String command) {
        this.process = process;
        this.output = output;
        this.command = command;
    }

    /**
     * Starts a program.
     *
     * @param environment all of it: nothing is inherited
     * @param log a new file for what it says, standard error among it
     */
    static Program start(List<String> command, Path directory, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start(), log, String.join(" ", command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end and answers its exit code; at the limit it is killed and an IllegalStateException thrown. */
    int await(Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException(command + " has not ended within " + limit.toSeconds() + " s:\n" + output());
    }

    /** What it has said so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, to the program alone: what it has started is left as a crash would leave it. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills it and what it has started, if it still runs. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        kill();
    }
}
