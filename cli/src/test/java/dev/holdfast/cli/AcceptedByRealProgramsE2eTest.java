package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the reference systems is accepted by the program that it is for. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptedByRealProgramsE2eTest {
    private static final String CERTIFICATES = "/etc/holdfast/tls/";
    private static final Pattern SECRET = Pattern.compile(Pattern.quote(CERTIFICATES) + "([a-z0-9.-]+)/tls\\.crt");

    /** The reference systems, each with how many folders of manifests it has: regions in all environments. */
    private static final Map<String, Integer> FOLDERS =
            new TreeMap<>(Map.of("ara-ai", 3, "kv-store", 4, "metanode", 5, "routemq", 3));

    /** How many files of HAProxy each has: nginx is what Compose starts for ARA AI, and RouteMQ runs in a swarm, too. */
    private static final Map<String, Integer> HAPROXIES =
            Map.of("ara-ai", 1, "kv-store", 2, "metanode", 2, "routemq", 3);

    private Path scratch = Path.of("");
    private RealCluster cluster = new RealCluster(scratch);

    @BeforeAll
    void build(@TempDir Path folder) throws IOException, InterruptedException {
        scratch = folder;
        cluster = new RealCluster(folder);
        for (String system : FOLDERS.keySet()) {
            CommandRun run = CommandRun.of(
                    "build", CommandRun.example(system), "-o", out(system).toString());
            assertThat(run.code()).as(run.err()).isZero();
        }
        cluster.start();
    }

    @AfterAll
    void stopCluster() throws IOException, InterruptedException {
        cluster.stop();
    }

    static Set<String> systems() {
        return FOLDERS.keySet();
    }

    private Path out(String system) {
        return scratch.resolve("out-" + system);
    }

    /** The stand-alone file, and those that Compose mounts. */
    @ParameterizedTest
    @MethodSource("systems")
    void haproxyAcceptsEveryFileWithoutAWarning(String system) throws IOException, InterruptedException {
        List<Path> files = named(out(system), "haproxy.cfg");
        assertThat(files)
                .as("the stand-alone one, and one for each host or swarm that starts HAProxy")
                .hasSize(Objects.requireNonNull(HAPROXIES.get(system)));
        for (Path file : files) {
            RealProgram check =
                    run("haproxy", "-c", "-f", withCertificates(file).toString());

            assertThat(check.code()).as(check.output()).isZero();
            assertThat(check.output()).doesNotContain("WARNING", "ALERT");
        }
    }

    @Test
    void nginxAcceptsTheStandAloneFile() throws IOException, InterruptedException {
        Path file = withCertificates(out("metanode").resolve("nginx/nginx.conf"));

        RealProgram check = run("nginx", "-t", "-c", file.toString());

        assertThat(check.code()).as(check.output()).isZero();
        assertThat(check.output()).contains("test is successful").doesNotContain("[warn]", "[emerg]");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void dockerComposeAcceptsTheProject(String system) throws IOException, InterruptedException {
        Path compose = out(system).resolve("compose");
        // what an operator puts there: the variables that give access to the bucket
        Path secrets = Files.createDirectories(compose.resolve("secrets"));
        Files.writeString(secrets.resolve("backup-access.env"), "AWS_ACCESS_KEY_ID=set-by-the-test\n");
        RealProgram config = RealProgram.run(
                Files.createTempFile(scratch, "compose", ".log"),
                composeVariables(compose),
                "docker-compose",
                "--profile",
                "backup",
                "-f",
                compose.resolve("compose.yaml").toString(),
                "config",
                "--quiet");

        assertThat(config.code()).as(config.output()).isZero();
        assertThat(config.output()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theApiServerAcceptsEveryManifestInAStrictDryRun(String system) throws IOException, InterruptedException {
        List<Path> folders = folders(out(system));
        assertThat(folders).hasSize(Objects.requireNonNull(FOLDERS.get(system)));
        assertAccepted(folders);
    }

    /**
     * What MetaNode has not: a Gateway, scaling by KEDA, versions side by side, access to the bucket by identity, a pooler of transactions, a
     * database without an operator. No controller of these kinds runs: that a Rollout is taken says nothing of what Argo Rollouts would make of it.
     */
    @Test
    void theApiServerAcceptsOtherCustomResources() throws IOException, InterruptedException {
        Path shop = scratch.resolve("shop");
        CommandRun run = CommandRun.of(
                "build", Path.of("src", "test", "topologies", "shop.yaml").toString(), "-o", shop.toString());
        assertThat(run.code()).as(run.err()).isZero();
        List<Path> folders = folders(shop);
        assertThat(folders).hasSize(2);
        assertThat(kinds(folders))
                .contains(
                        "Gateway",
                        "HTTPRoute",
                        "Cluster",
                        "Pooler",
                        "ScheduledBackup",
                        "ObjectStore",
                        "CronJob",
                        "ScaledObject",
                        "Rollout");
        assertAccepted(folders);
    }

    @Test
    void theApiServerRefusesAFieldThatACustomResourceDoesNotHave() throws IOException, InterruptedException {
        Path file = Files.writeString(
                scratch.resolve("wrong.yaml"),
                """
                apiVersion: postgresql.cnpg.io/v1
                kind: Cluster
                metadata: {name: wrong, namespace: default}
                spec: {instances: 1, replicas: 3}
                """);
        RealProgram dryRun = cluster.kubectl("apply", "--dry-run=server", "--validate=strict", "-f", file.toString());
        assertThat(dryRun.code()).isNotZero();
        assertThat(dryRun.output()).contains("unknown field \"spec.replicas\"");
    }

    private static Set<String> kinds(List<Path> folders) throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.startsWith("kind: "))
                            .map(line -> line.substring("kind: ".length()))
                            .forEach(kinds::add);
                }
            }
        }
        return kinds;
    }

    private void assertAccepted(List<Path> folders) throws IOException, InterruptedException {
        for (Path folder : folders) {
            // the dry run of what is in a namespace needs the namespace itself
            RealProgram namespace = cluster.kubectl(
                    "apply", "-f", folder.resolve("namespace.yaml").toString());
            assertThat(namespace.code()).as(namespace.output()).isZero();
            RealProgram dryRun =
                    cluster.kubectl("apply", "--dry-run=server", "--validate=strict", "-k", folder.toString());
            assertThat(dryRun.code()).as(dryRun.output()).isZero();
            assertThat(dryRun.output()).doesNotContain("Warning");
            assertThat(dryRun.output().lines().filter(line -> line.endsWith("(server dry run)")))
                    .as("objects of %s", folder.getFileName())
                    .hasSize(objects(folder));
        }
    }

    private static int objects(Path folder) throws IOException {
        int objects = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> !each.endsWith("kustomization.yaml")).toList()) {
                objects += (int)
                        Files.readString(file).lines().filter("---"::equals).count();
            }
        }
        return objects;
    }

    private static List<Path> folders(Path output) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(output.resolve("kubernetes"))) {
            all.filter(file -> file.endsWith("kustomization.yaml"))
                    .map(file -> file.resolveSibling(""))
                    .sorted()
                    .forEach(folders::add);
        }
        return folders;
    }

    private static List<Path> named(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.endsWith(name)).sorted().toList();
        }
    }

    /** Puts a self-signed certificate wherever the copy of a configuration looks for one. */
    private Path withCertificates(Path file) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(scratch, "tls");
        String text = Files.readString(file);
        Set<String> secrets = SECRET.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(secrets).isNotEmpty();
        for (String secret : secrets) {
            certificate(Files.createDirectory(folder.resolve(secret)));
        }
        return Files.writeString(
                folder.resolve(String.valueOf(file.getFileName())), text.replace(CERTIFICATES, folder + "/"));
    }

    private void certificate(Path folder) throws IOException, InterruptedException {
        RealProgram openssl = run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                "/CN=" + folder.getFileName(),
                "-keyout",
                folder.resolve("tls.key").toString(),
                "-out",
                folder.resolve("tls.crt").toString());
        assertThat(openssl.code()).as(openssl.output()).isZero();
    }

    private static Map<String, String> composeVariables(Path compose) throws IOException {
        Map<String, String> variables = new TreeMap<>();
        for (String line : Files.readAllLines(compose.resolve("env.example"))) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                variables.put(line.substring(0, equals), "set-by-the-test");
            }
        }
        assertThat(variables).isNotEmpty();
        return variables;
    }

    private RealProgram run(String program, String... arguments) throws IOException, InterruptedException {
        return RealProgram.run(Files.createTempFile(scratch, "run", ".log"), Map.of(), program, arguments);
    }
}
