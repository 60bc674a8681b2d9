package dev.holdfast.stacks.kubernetes.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.PulumiStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A program in a project of its own.
 *
 * @param title what it is
 * @param home the project's folder
 * @param jar the program
 * @param config the stack's configuration
 * @param stack the stack, for the real engine
 */
record HostedProgram(String title, Path home, Path jar, Map<String, String> config, PulumiStack stack) {

    /** Makes the project and the stack. */
    static HostedProgram of(PulumiEngine engine, String title, Path home, Path jar, Map<String, String> config)
            throws IOException {
        Files.createDirectories(home);
        Files.writeString(
                home.resolve("Pulumi.yaml"),
                "name: " + home.getFileName() + "\nruntime: {name: java, options: {binary: '" + jar + "'}}\n");
        PulumiStack stack = engine.hostedStack(home, "bench");
        config.forEach(stack::config);
        return new HostedProgram(title, home, jar, config, stack);
    }

    /**
     * Runs the program as the language host does in a preview.
     *
     * @param java what the language host would find
     * @param environment what the CLI has
     * @param engine where the engine is
     */
    void alone(Path java, Map<String, String> environment, String engine) {
        ProcessBuilder process = new ProcessBuilder(java.toString(), "-jar", jar.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("alone.log").toFile());
        process.environment().putAll(environment);
        try {
            process.environment().putAll(variables(engine));
            int code = process.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        title + " ended with " + code + ": " + Files.readString(home.resolve("alone.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> variables(String engine) throws IOException {
        Map<String, String> keys = new HashMap<>();
        config.forEach((key, value) -> keys.put(home.getFileName() + ":" + key, value));
        return Map.of(
                "PULUMI_MONITOR",
                engine,
                "PULUMI_ENGINE",
                engine,
                "PULUMI_PROJECT",
                home.getFileName().toString(),
                "PULUMI_STACK",
                "bench",
                "PULUMI_DRY_RUN",
                "true",
                "PULUMI_CONFIG",
                new ObjectMapper().writeValueAsString(keys));
    }
}
