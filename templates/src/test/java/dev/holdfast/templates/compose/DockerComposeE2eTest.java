package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real docker-compose reads what is rendered. It refuses keys that it does not know and names that lead nowhere. */
@Tag("e2e")
class DockerComposeE2eTest {
    static Stream<Arguments> systems() {
        return Stream.of(
                Arguments.of("MetaNode", Resolving.metanode(null)),
                Arguments.of("MetaNode, dev", Resolving.metanode("dev")),
                Arguments.of("key-value store", Resolving.example("kv-store", null)),
                Arguments.of("ARA AI", Resolving.example("ara-ai", null)),
                Arguments.of("ARA AI, dev", Resolving.example("ara-ai", "dev")),
                Arguments.of("key-value store, dev", Resolving.example("kv-store", "dev")),
                Arguments.of("one service", Resolving.blueprint(Small.with(""), null)),
                Arguments.of("everything", Resolving.blueprint(Small.with(Small.EVERYTHING), null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void readsIt(String name, Blueprint system, @TempDir Path folder) throws Exception {
        Map<String, String> files = ComposeFiles.render(system);
        StringBuilder variables = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        Path compose = folder.resolve("compose");
        for (String line : Files.readAllLines(compose.resolve("env.example"))) {
            variables.append(line.endsWith("=") ? line + "x" : line).append('\n');
            if (line.startsWith("# ./")) {
                Path secret = compose.resolve(line.substring("# ./".length()));
                Files.createDirectories(Objects.requireNonNull(secret.getParent()));
                Files.writeString(secret, "");
            }
        }
        if (variables.indexOf("=x") >= 0) {
            assertThat(config(compose)).as(name).contains("is missing a value");
        }
        Files.writeString(compose.resolve(".env"), variables);
        assertThat(config(compose)).as(name).isEmpty();
    }

    /** What {@code docker-compose config} says; a warning counts. */
    private static String config(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program(), "--profile", "backup", "config", "--quiet")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return exit == 0 || !said.isEmpty() ? said : "exit " + exit;
    }

    /** The program of the toolchain where HOLDFAST_TOOLS names its folder, otherwise the one on the path. */
    private static String program() {
        String tools = System.getenv("HOLDFAST_TOOLS");
        return tools == null ? "docker-compose" : tools + File.separator + "docker-compose";
    }
}
