package dev.holdfast.templates.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.proxy.Await;
import dev.holdfast.templates.proxy.Loopback;
import dev.holdfast.templates.proxy.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six real redis-servers from rendered files, formed into a cluster by the rendered script. */
@Tag("e2e")
class RedisClusterE2eTest {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {zones: 1}}
            targets: {redis: "7.0"}
            services: {web: {image: example.org/web:1.0, replicas: 1}}
            caches:
              c:
                engine: redis
                version: "7.0"
                memory: 16Mi
                password: {secret: c/password}
                cluster: {masters: 3, nodeTimeout: 3s, role: storing, minReplicasToWrite: 0, machines: [%s]}
            """;
    private static final int NODES = 6;
    private static final int KEYS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    /** Each node has a loopback address of its own, as each of six machines has one; nobody outside reaches them. */
    @Test
    void aKilledMasterIsReplacedAndNothingThatItsReplicaHadIsLost() throws Exception {
        Blueprint blueprint = onAddresses();
        CacheClusterBlueprint cluster = cluster(blueprint);
        List<CacheMachineBlueprint> nodes = cluster.machines();
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            startAll(machines, nodes);
            Programs.Result made = machines.create();
            assertThat(made).as(machines.logs()).isEqualTo(new Programs.Result(0, "the cluster is whole\n"));
            String before = machines.members(nodes.get(0));
            assertThat(machines.create())
                    .isEqualTo(new Programs.Result(0, "the cluster is whole already: nothing to do\n"));
            assertThat(machines.members(nodes.get(0))).isEqualTo(before);
            for (int i = 0; i < 3; i++) {
                assertThat(machines.role(nodes.get(i))).isEqualTo("master");
                assertThat(machines.ask(nodes.get(i + 3), "info", "replication"))
                        .as("a replica follows a master on another machine")
                        .contains("role:slave", "master_host:" + nodes.get(i).host() + "\r\n");
            }

            machines.feed(nodes.get(1), KEYS, "set key-%1$d value-%1$d\nwait 1 5000\n")
                    .forEach(line -> assertThat(line).isIn("OK", "1"));
            for (CacheMachineBlueprint master : nodes.subList(0, 3)) {
                assertThat(Integer.parseInt(machines.ask(master, "dbsize")))
                        .as("keys on " + master.name())
                        .isGreaterThan(KEYS / 10);
            }

            CacheMachineBlueprint lost = nodes.get(0);
            CacheMachineBlueprint heir = nodes.get(3);
            machines.kill(lost.name());
            // By the specification it is noticed after one time-out, and the vote ends within two more.
            machines.within(cluster.nodeTimeout().multipliedBy(3), () -> machines.role(heir)
                    .equals("master"));
            Await.until(
                    "the cluster is well",
                    () -> machines.script(heir.name(), "ready.sh").code() == 0);
            assertThat(machines.feed(heir, KEYS, "get key-%1$d\n"))
                    .isEqualTo(
                            IntStream.range(0, KEYS).mapToObj(i -> "value-" + i).toList());

            machines.start(lost.name());
            Await.until(
                    "the lost one follows its heir", () -> machines.role(lost).equals("slave"));
            Await.until(
                    "it has all data",
                    () -> machines.script(lost.name(), "ready.sh").code() == 0);
            assertThat(machines.create().output()).contains("nothing to do");
        }
    }

    @Test
    void clientsAreNeverSentTo127001WhenAnotherAddressIsAnnounced() throws Exception {
        Blueprint blueprint = onAddresses();
        List<CacheMachineBlueprint> nodes = cluster(blueprint).machines();
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            startAll(machines, nodes);
            assertThat(machines.create().code()).as(machines.logs()).isZero();
            TreeSet<String> sentTo = new TreeSet<>();
            for (CacheMachineBlueprint node : nodes) {
                for (int i = 0; i < 20; i++) {
                    String answer = machines.ask(node, "get", "key-" + i);
                    if (answer.startsWith("MOVED ")) {
                        sentTo.add(answer.substring(answer.lastIndexOf(' ') + 1));
                    }
                }
                assertThat(machines.ask(node, "cluster", "slots")).doesNotContain("127.0.0.1\n");
            }
            assertThat(sentTo)
                    .containsExactlyInAnyOrderElementsOf(nodes.subList(0, 3).stream()
                            .map(node -> node.host() + ":" + node.port())
                            .toList());
        }
    }

    /** All on 127.0.0.1, found by a name. */
    @Test
    void clientsAreSentToAnAnnouncedName() throws Exception {
        Blueprint blueprint = blueprint(i -> "localhost", i -> "127.0.0.1");
        List<CacheMachineBlueprint> nodes = cluster(blueprint).machines();
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            startAll(machines, nodes);
            assertThat(machines.create().code()).as(machines.logs()).isZero();
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(machines.ask(nodes.get(0), "get", "key-" + i));
            }
            assertThat(answers)
                    .anySatisfy(
                            answer -> assertThat(answer).startsWith("MOVED ").contains(" localhost:"));
            assertThat(answers).noneSatisfy(answer -> assertThat(answer).contains("127.0.0.1"));
        }
    }

    /** Cut off at any moment, the script leaves something that its next run makes whole. */
    @Test
    void theScriptGoesOnWhereItWasCutOff() throws Exception {
        Blueprint blueprint = onAddresses();
        List<CacheMachineBlueprint> nodes = cluster(blueprint).machines();
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            startAll(machines, nodes);
            for (int millis : List.of(100, 300, 500, 700, 900, 1200)) {
                Process cut = machines.creation();
                cut.waitFor(millis, TimeUnit.MILLISECONDS);
                cut.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
            Programs.Result made = machines.create();
            assertThat(made.code()).as(made.output() + machines.logs()).isZero();
            for (CacheMachineBlueprint node : nodes) {
                assertThat(machines.script(node.name(), "ready.sh").code()).isZero();
                assertThat(machines.ask(node, "cluster", "info")).contains("cluster_slots_ok:16384", "cluster_size:3");
            }
        }
    }

    @Test
    void aMasterThatLeavesHandsOverFirst() throws Exception {
        Blueprint blueprint = onAddresses();
        List<CacheMachineBlueprint> nodes = cluster(blueprint).machines();
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            startAll(machines, nodes);
            CacheMachineBlueprint master = nodes.get(2);
            assertThat(machines.script(master.name(), "ready.sh").code())
                    .as("ready before there is a cluster")
                    .isNotZero();
            assertThat(machines.create().code()).as(machines.logs()).isZero();

            assertThat(machines.script(master.name(), "leave.sh").code()).isZero();
            assertThat(machines.role(master)).isEqualTo("slave");
            assertThat(machines.role(nodes.get(5))).isEqualTo("master");
            assertThat(machines.script(master.name(), "leave.sh"))
                    .as("a replica has nothing to hand over")
                    .isEqualTo(new Programs.Result(0, ""));
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordAndNobodyElseReadsIt() throws Exception {
        Blueprint blueprint = onAddresses();
        CacheMachineBlueprint node = cluster(blueprint).machines().get(0);
        try (RedisMachines machines = RedisMachines.of(blueprint, folder)) {
            machines.start(node.name());
            Await.until("it answers", () -> machines.ask(node, "ping").equals("PONG"));
            assertThat(machines.askWithout(node, "ping")).contains("NOAUTH");
            Path written = folder.resolve("data/shop-" + node.name() + "/start.conf");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                    .isEqualTo("rw-------");
            assertThat(machines.logs()).doesNotContain(RedisMachines.PASSWORD);
        }
    }

    private static void startAll(RedisMachines machines, List<CacheMachineBlueprint> nodes) throws IOException {
        for (CacheMachineBlueprint node : nodes) {
            machines.start(node.name());
        }
    }

    private static Blueprint onAddresses() throws IOException {
        return blueprint(i -> "127.0.0." + (i + 2), i -> "127.0.0." + (i + 2));
    }

    private static Blueprint blueprint(IntFunction<String> host, IntFunction<String> listen) throws IOException {
        List<Integer> ports = Loopback.freePorts(2 * NODES);
        List<String> machines = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            machines.add("{host: %s, listen: %s, port: %d, busPort: %d}"
                    .formatted(host.apply(i), listen.apply(i), ports.get(2 * i), ports.get(2 * i + 1)));
        }
        return Resolving.blueprint(TOPOLOGY.formatted(String.join(", ", machines)));
    }

    private static CacheClusterBlueprint cluster(Blueprint blueprint) {
        CacheBlueprint cache = Objects.requireNonNull(blueprint.caches().get("c"));
        return Objects.requireNonNull(cache.cluster());
    }
}
