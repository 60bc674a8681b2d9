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
                Arguments.of("key-value store, dev", Resolving.example("kv-store", "dev")),
                Arguments.of("one service", Resolving.blueprint(Small.with(""), null)),
                Arguments.of("everything", Resolving.blueprint(Small.with(EVERYTHING), null)));
    }

    private static final String EVERYTHING =
            """
                replicas: 3
                command: [/api]
                arguments: ["--price=5$", "${x}"]
                env: {A: {secret: api/a}, B: {env: OUTSIDE}, C: {instance: name}, D: "$HOME"}
                files: {/etc/api.conf: "a = $1", /etc/key: {secret: api/key}}
                storage: {size: 1Gi, mountPath: /data}
                sidecars: {log: {image: "docker.io/x/log:1.0"}}
                initJobs: {migrate: {command: [/migrate, "$x"]}}
                startupProbe: {tcp: {port: http}, period: 2s, failureThreshold: 30}
                update: {preStop: [/leave, "now"]}
                uses: [{database: main, access: read-only}, {cache: sessions}, {cache: ledger}, {queue: jobs}]
            loadBalancers:
              web:
                engine: nginx
                version: "1.22"
                listeners: [{port: 443, protocol: http, tls: {secret: web-tls}}]
                backends: [{service: api, port: http}]
            databases:
              main:
                engine: postgresql
                version: "16"
                readReplicas: 1
                storage: {size: 1Gi}
                password: {secret: main-app/password}
                adminPassword: {secret: main-admin/password}
                replicationPassword: {secret: main-replication/password}
            caches:
              sessions: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: sessions/password}}
              ledger: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: ledger/password}, cluster: {masters: 3, role: storing}}
            existing:
              queues: {jobs: {host: mq.example.com, port: 5672}}
            network: {dualStack: true}
            patches: {compose: [{service: sessions, merge: {labels: {team: web}, mem_swappiness: 0}}]}
            """;

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
