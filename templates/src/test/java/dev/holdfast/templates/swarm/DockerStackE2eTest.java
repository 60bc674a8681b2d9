package dev.holdfast.templates.swarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import dev.holdfast.blueprint.generate.GeneratedTopology;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.compose.Rendered;
import dev.holdfast.templates.compose.Small;
import dev.holdfast.templates.proxy.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real docker reads the stack files. It refuses keys that it does not know, and warns of those that it would ignore. */
@Tag("e2e")
class DockerStackE2eTest {
    static Stream<Arguments> systems() {
        return Stream.of(
                Arguments.of("MetaNode", Resolving.metanode(null)),
                Arguments.of("MetaNode, dev", Resolving.metanode("dev")),
                Arguments.of("RouteMQ", Resolving.example("routemq", null)),
                Arguments.of("ARA AI", Resolving.example("ara-ai", null)),
                Arguments.of("key-value store", Resolving.example("kv-store", null)),
                Arguments.of("one service", Resolving.blueprint(Small.with(""), null)),
                Arguments.of("everything", Resolving.blueprint(Small.with(Small.EVERYTHING), null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void acceptsItWithoutAWarning(String name, Blueprint system, @TempDir Path folder) throws Exception {
        isAccepted(name, system, folder);
    }

    @Test
    void refusesItWithoutItsVariables(@TempDir Path folder) throws Exception {
        Path stack = folder.resolve("stack.yaml");
        write(
                stack,
                Objects.requireNonNull(
                        SwarmFiles.render(Resolving.blueprint(Small.with("    env: {A: {secret: api/a}}\n"), null))
                                .get("swarm/stack.yaml")));

        Programs.Result missing = docker(folder, "");

        assertThat(missing.code()).isNotZero();
        assertThat(missing.output()).contains("set it in prepare.sh to the secret api/a");
    }

    @Test
    void acceptsGeneratedOnes(@TempDir Path folder) throws Exception {
        for (GeneratedTopology topology : GeneratedTopologies.first(30).toList()) {
            Path own = Files.createDirectories(folder.resolve("seed-" + topology.seed()));
            isAccepted(topology.toString(), Resolving.blueprint(topology.text()), own);
        }
    }

    private static void isAccepted(String name, Blueprint system, Path folder) throws Exception {
        Map<String, String> files = SwarmFiles.render(system);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        Path stack = folder.resolve("swarm");
        StringBuilder variables = new StringBuilder();
        for (String line : Objects.requireNonNull(files.get("swarm/prepare.example"))
                .lines()
                .toList()) {
            if (line.startsWith("#   ./")) {
                write(stack.resolve(line.substring("#   ./".length())), "");
            }
            variables.append(line.endsWith("=") ? line + "x" : line).append('\n');
        }
        write(stack.resolve("prepare.sh"), variables.toString());

        Programs.Result read = docker(stack, "set -a && . ./prepare.sh && set +a && ");

        assertThat(Files.readString(stack.resolve("warnings"))).as(name).isEmpty();
        assertThat(read.code()).as(read.output()).isZero();
        assertThat(Rendered.of(read.output()).map("services").keySet())
                .isEqualTo(Rendered.of(Objects.requireNonNull(files.get("swarm/stack.yaml")))
                        .map("services")
                        .keySet());
    }

    /** What {@code docker stack config} prints; what it says beside, it says in the file {@code warnings} if it succeeds. */
    private static Programs.Result docker(Path folder, String before) throws IOException, InterruptedException {
        String docker = Programs.find("docker").toString();
        return Programs.run(
                folder,
                "sh",
                "-c",
                "cd \"$1\" && " + before
                        + "\"$2\" --config \"$1\" stack config -c stack.yaml 2>warnings || { code=$?; cat warnings; exit $code; }",
                "docker",
                folder.toString(),
                docker);
    }

    private static void write(Path path, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
