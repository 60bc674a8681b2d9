package dev.holdfast.templates.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.data.RedisFolders;
import dev.holdfast.blueprint.data.RedisLowering;
import dev.holdfast.blueprint.data.RedisSite;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedisTargetTest {
    private static final Blueprint SHOP = Resolving.blueprint(
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {redis: "7.0"}
            regions: {here: {zones: 1}}
            services: {web: {image: example.org/web:1.0, replicas: 1}}
            caches:
              pages: {engine: redis, version: "7.0", memory: 64Mi, password: {secret: pages/password}}
              ledger:
                engine: redis
                version: "7.0"
                memory: 64Mi
                password: {secret: ledger/password}
                cluster:
                  masters: 3
                  replicasPerMaster: 0
                  role: storing
                  machines: [{host: 10.0.0.1, port: 7000}, {host: redis-2.example.org}, {host: "fd00::3"}]
            """);

    private final Map<String, String> files = files();

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file :
                new RedisTarget(new Renderer()).render(SHOP, new Version("7.0"), RedisFolders.debian())) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }

    @Test
    void everyInstanceHasAFolderAndAClusterWhatFormsIt() {
        assertThat(files)
                .containsOnlyKeys(
                        "redis/ledger/create-cluster.sh",
                        "redis/ledger/ledger-1/environment.sh",
                        "redis/ledger/ledger-1/leave.sh",
                        "redis/ledger/ledger-1/ready.sh",
                        "redis/ledger/ledger-1/redis.conf",
                        "redis/ledger/ledger-1/start.sh",
                        "redis/ledger/ledger-2/environment.sh",
                        "redis/ledger/ledger-2/leave.sh",
                        "redis/ledger/ledger-2/ready.sh",
                        "redis/ledger/ledger-2/redis.conf",
                        "redis/ledger/ledger-2/start.sh",
                        "redis/ledger/ledger-3/environment.sh",
                        "redis/ledger/ledger-3/leave.sh",
                        "redis/ledger/ledger-3/ready.sh",
                        "redis/ledger/ledger-3/redis.conf",
                        "redis/ledger/ledger-3/start.sh",
                        "redis/pages/pages/environment.sh",
                        "redis/pages/pages/redis.conf",
                        "redis/pages/pages/start.sh");
    }

    @Test
    void aNodeSaysWhereOthersReachIt() {
        assertThat(files.get("redis/ledger/ledger-1/redis.conf"))
                .contains(
                        "\nport 7000\n",
                        "\ncluster-port 17000\n",
                        "\ncluster-announce-ip 10.0.0.1\n",
                        "\ncluster-preferred-endpoint-type ip\n",
                        "\ninclude /var/lib/redis/shop-ledger-1/start.conf\n",
                        "\nappendonly yes\n");
        assertThat(files.get("redis/ledger/ledger-2/redis.conf"))
                .contains(
                        "\ncluster-announce-hostname redis-2.example.org\n",
                        "\ncluster-preferred-endpoint-type hostname\n")
                .doesNotContain("cluster-announce-ip");
        assertThat(files.get("redis/ledger/ledger-1/environment.sh"))
                .contains(
                        "\nCONFIGURATION_FOLDER=/etc/redis/shop-ledger-1\n",
                        "\nREDIS_PASSWORD_FILE=/etc/redis/secrets/ledger/password\n");
        assertThat(files.get("redis/ledger/ledger-1/start.sh")).doesNotContain("PEERS");
        assertThat(files.get("redis/ledger/create-cluster.sh"))
                .contains("  echo 0 10.0.0.1 7000 17000\n", "  echo 2 fd00::3 6379 16379\n");
    }

    static Stream<String> scripts() {
        RedisFiles inContainers = new RedisFiles(new Renderer());
        Version version = new Version("7.0");
        return Stream.concat(
                files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".sh"))
                        .map(Map.Entry::getValue),
                inContainers
                        .all(RedisLowering.lower(
                                Objects.requireNonNull(SHOP.caches().get("ledger")),
                                RedisSite.container(version, "/etc/redis", "/run/password")))
                        .entrySet()
                        .stream()
                        .filter(file -> file.getKey().endsWith(".sh"))
                        .map(Map.Entry::getValue));
    }

    /** The shell reads them without running them. */
    @ParameterizedTest
    @MethodSource("scripts")
    void areShell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        shell.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    /** The address of a container is only known when it starts, and may be another one each time. */
    @Test
    void aContainerTellsItsAddressWhenItStarts() {
        String start = new RedisFiles(new Renderer())
                .start(RedisLowering.lower(
                        Objects.requireNonNull(SHOP.caches().get("ledger")),
                        RedisSite.container(new Version("7.0"), "/etc/redis", "/run/password")));
        assertThat(start)
                .contains(
                        "cluster-announce-hostname %s\\n' \"$address\" \"$ANNOUNCED_HOST\" >> /tmp/start.conf",
                        "getent ahosts \"$PEERS\"", "cluster meet \"$peer\" 6379 16379");
    }
}
