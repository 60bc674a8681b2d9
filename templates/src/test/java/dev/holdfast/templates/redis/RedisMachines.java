package dev.holdfast.templates.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.data.RedisFolders;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import dev.holdfast.templates.proxy.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Real redis-servers that are started from rendered files, on loopback. */
final class RedisMachines implements AutoCloseable {
    /** Characters that mean something to a shell, to a file of Redis and to its lists of users. */
    static final String PASSWORD = "p \"w\\d$x'#>%s";

    private final Path folder;
    private final Path password;
    private final Map<String, Process> running = new LinkedHashMap<>();

    private RedisMachines(Path folder, Path password) {
        this.folder = folder;
        this.password = password;
    }

    /** Renders the files of a system with the cache {@code c}, whose password is the secret {@code c/password}, and lays them out. */
    static RedisMachines of(Blueprint blueprint, Path folder) throws IOException {
        Path password = folder.resolve("secrets/c/password");
        Files.createDirectories(Objects.requireNonNull(password.getParent()));
        Files.writeString(password, PASSWORD);
        RedisFolders folders = new RedisFolders(
                folder.resolve("etc").toString(),
                folder.resolve("data").toString(),
                folder.resolve("secrets").toString());
        for (RenderedFile file : new RedisTarget(new Renderer()).render(blueprint, new Version("7.0"), folders)) {
            // redis/c/c-1/start.sh belongs into etc/shop-c-1.
            String path = file.path().text().substring("redis/c/".length());
            Path target = folder.resolve(path.contains("/") ? "etc/shop-" + path : path);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, file.text());
            if (path.endsWith("/start.sh")) {
                Files.createDirectories(
                        folder.resolve("data/shop-" + path.substring(0, path.length() - "/start.sh".length())));
            }
        }
        return new RedisMachines(folder, password);
    }

    /** Starts an instance as the first line of its {@code environment.sh} says. */
    void start(String instance) throws IOException {
        Path own = folder.resolve("etc/shop-" + instance);
        running.put(
                instance,
                program("sh", "-c", ". " + own + "/environment.sh && exec sh " + own + "/start.sh")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(instance + ".log").toFile())
                        .start());
    }

    /** Kills an instance as the loss of its machine would. */
    void kill(String instance) throws InterruptedException {
        Process process = Objects.requireNonNull(running.remove(instance), instance);
        assertThat(process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Runs {@code create-cluster.sh} to its end. */
    Programs.Result create() throws IOException, InterruptedException {
        Process process = creation();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Programs.Result(process.waitFor(), said);
    }

    /** Starts {@code create-cluster.sh}. */
    Process creation() throws IOException {
        return program("sh", folder.resolve("create-cluster.sh").toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Runs a script of an instance to its end. */
    Programs.Result script(String instance, String name) throws IOException, InterruptedException {
        Process process = program(
                        "sh",
                        folder.resolve("etc/shop-" + instance + "/" + name).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Programs.Result(process.waitFor(), said);
    }

    /** What redis-cli prints for a command. */
    String ask(CacheMachineBlueprint node, String... command) throws IOException, InterruptedException {
        return run(program(client(node, List.of(command))), "");
    }

    /** The same, by somebody who does not know the password. */
    String askWithout(CacheMachineBlueprint node, String... command) throws IOException, InterruptedException {
        ProcessBuilder stranger = program(client(node, List.of(command)));
        stranger.environment().remove("REDISCLI_AUTH");
        return run(stranger, "");
    }

    /** What is answered to the same commands with each number from 0, by a client that follows where it is sent. */
    List<String> feed(CacheMachineBlueprint node, int count, String commands) throws IOException, InterruptedException {
        String all = IntStream.range(0, count).mapToObj(commands::formatted).collect(Collectors.joining());
        return run(program(client(node, List.of("-c"))), all)
                .lines()
                .filter(line -> !line.startsWith("-> Redirected "))
                .toList();
    }

    /** {@code master} or {@code slave}; empty while it does not answer. */
    String role(CacheMachineBlueprint node) throws IOException, InterruptedException {
        return ask(node, "role").lines().findFirst().orElse("");
    }

    /** Which nodes there are in which role, and with which slots; not when they were last heard of. */
    String members(CacheMachineBlueprint node) throws IOException, InterruptedException {
        return ask(node, "cluster", "nodes")
                .lines()
                .map(line -> line.replace("myself,", "").split(" "))
                .map(words -> words[0] + " " + words[1] + " " + words[2] + " " + words[3] + " "
                        + (words.length > 8 ? words[8] : ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Waits until something is so, for at most the given time. */
    void within(Duration most, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime())
                    .as("not within " + most + "\n" + logs())
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static String[] client(CacheMachineBlueprint node, List<String> more) {
        List<String> words = new ArrayList<>(List.of(
                Programs.find("redis-cli").toString(),
                "-h",
                Objects.requireNonNull(node.listen()),
                "-p",
                Integer.toString(node.port())));
        words.addAll(more);
        return words.toArray(String[]::new);
    }

    private static String run(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    /** What instances and scripts printed, for a failure. */
    String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String instance : running.keySet()) {
            all.append(instance).append(":\n").append(Files.readString(folder.resolve(instance + ".log")));
        }
        return all.toString();
    }

    private ProcessBuilder program(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("REDISCLI_AUTH", PASSWORD);
        builder.environment().put("REDIS_PASSWORD_FILE", password.toString());
        Path tools = Objects.requireNonNull(Programs.find("redis-server").getParent());
        builder.environment().merge("PATH", tools.toString(), (path, found) -> found + ":" + path);
        return builder;
    }

    @Override
    public void close() {
        running.values().forEach(process -> process.destroyForcibly().onExit().join());
    }
}
