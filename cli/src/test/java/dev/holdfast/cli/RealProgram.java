package dev.holdfast.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of the tool chain, from the folder HOLDFAST_TOOLS or from PATH. A missing one fails the test. */
record RealProgram(int code, String output) {
    private static final int SECONDS = 180;

    /** Runs a program to its end; what it prints on both streams comes together. */
    static RealProgram run(Path log, Map<String, String> environment, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(find(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            throw new AssertionError(program + " did not end: " + Files.readString(log));
        }
        return new RealProgram(process.exitValue(), Files.readString(log));
    }

    private static Path find(String program) {
        if (program.contains("/")) {
            return Path.of(program);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        String tools = Optional.ofNullable(System.getenv("HOLDFAST_TOOLS")).orElse("");
        return Stream.concat(Stream.of(tools), Stream.of(path.split(File.pathSeparator, -1)))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + program + " here: .ci/toolchain prints the folder to put into HOLDFAST_TOOLS"));
    }
}
