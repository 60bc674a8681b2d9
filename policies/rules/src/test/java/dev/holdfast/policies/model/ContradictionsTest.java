package dev.holdfast.policies.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contradictions of the documents that the examples come from: where one is put back into its example, it is found, or the topology is refused.
 * Each has the number that the requirements give it.
 */
class ContradictionsTest {
    /**
     * A contradiction.
     *
     * @param number its number
     * @param what what the document says
     * @param example the example
     * @param now what the example says
     * @param then what the document said; replaces it
     * @param expected the rule that finds it, or a part of the fault with which it is refused
     */
    private record Contradiction(String number, String what, String example, String now, String then, String expected) {
        String topology() {
            try {
                String text = Files.readString(Path.of("..", "..", "examples", example, "topology.yaml"));
                assertThat(text).as("the example").contains(now);
                return text.replace(now, then);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isRefused() {
            return !expected.matches("M[0-9]{2}[a-z]");
        }
    }

    private static Contradiction of(
            String number, String what, String example, String now, String then, String expected) {
        return new Contradiction(number, what, example, now, then, expected);
    }

    @TestFactory
    Stream<DynamicTest> isFoundWhenItIsPutBack() {
        return CONTRADICTIONS.stream()
                .map(each -> dynamicTest(each.number() + ": " + each.what(), () -> {
                    InputReader.Outcome outcome = read(each.topology());
                    if (each.isRefused()) {
                        assertThat(outcome.faults())
                                .extracting(BadDocument::getMessage)
                                .anySatisfy(reason -> assertThat(reason).contains(each.expected()));
                    } else {
                        assertThat(outcome.faults()).isEmpty();
                        assertThat(new Check(ModelRules.all(), Settings.production())
                                        .run(outcome.inputs().inputs()))
                                .map(finding -> finding.rule().id())
                                .contains(each.expected());
                    }
                }));
    }

    private static InputReader.Outcome read(String topology) {
        return new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("topology.yaml"), topology));
    }

    private static final List<Contradiction> CONTRADICTIONS = List.of(
            of(
                    "BUG 6",
                    "buffers of a server with 8 GiB in one with 4",
                    "metanode",
                    "      requests: {cpu: 2, memory: 8Gi}\n      limits: {memory: 8Gi}",
                    "      requests: {cpu: 2, memory: 4Gi}\n      limits: {memory: 4Gi}",
                    "M28b"),
            of("BUG 10", "regions that no provider has", "ara-ai", "us-east-1:", "us-east:", "M19b"),
            of(
                    "BUG 12",
                    "an autoscaler on those who vote",
                    "metanode",
                    "    consensus: {faults: crash, timeout: 10s",
                    "    autoscaling: {min: 3, max: 5, metrics: [{cpu: 70%}]}\n    consensus: {faults: crash, timeout: 10s",
                    "M17a"),
            of(
                    "BUG 13",
                    "a pool of 100 for each of 5 replicas, 500 connections, and no pooler",
                    "metanode",
                    "pool: {perReplica: 40}",
                    "pool: {perReplica: 100}\n    kubernetes: {pooler: {instances: 0}}",
                    "M11a"),
            of(
                    "BUG 30",
                    "a cache without a limit of its memory",
                    "ara-ai",
                    "    memory: 344Mi\n",
                    "",
                    "memory: is missing"),
            of(
                    "BUG 50",
                    "commands that each of several replicas executes",
                    "routemq",
                    "    env: {ROUTEMQ_ROUTES: commands}\n",
                    "    env: {ROUTEMQ_ROUTES: commands}\n    replicas: 5\n",
                    "M29a"),
            of(
                    "BUG 55",
                    "pools of 50 and 80 connections for each instance",
                    "routemq",
                    "pool: {perReplica: 5, overflow: 5, reads: {perReplica: 5, overflow: 10}}",
                    "pool: {perReplica: 20, overflow: 30, reads: {perReplica: 30, overflow: 50}}",
                    "M11a"),
            of(
                    "BUG 85",
                    "the last write wins, and vector clocks",
                    "kv-store",
                    "conflicts: vector-clocks",
                    "conflicts: [last-write-wins, vector-clocks]",
                    "services.store.replication.conflicts"),
            of("BUG 86", "regions at 70% of their processors", "kv-store", "- {cpu: 40%}", "- {cpu: 70%}", "M20a"),
            of(
                    "BUG 87",
                    "5% of the nodes at once",
                    "kv-store",
                    "steps: [{replicas: 1, period: 30m}]",
                    "steps: [{percent: 5%, period: 15m}]",
                    "M17b"),
            of(
                    "BUG 87",
                    "fewer nodes than copies may be left",
                    "kv-store",
                    "      min: 20\n",
                    "      min: 2\n",
                    "M04a"),
            of(
                    "BUG 88",
                    "a pause of 15 minutes, while a node takes up to 60 to arrive",
                    "kv-store",
                    "scaleDown: {window: 1h,",
                    "scaleDown: {window: 15m,",
                    "M15b"),
            of("BUG 89", "fewer nodes than the data needs", "kv-store", "      min: 20\n", "      min: 3\n", "M16a"),
            of(
                    "BUG 104",
                    "two agreement services",
                    "metanode",
                    "replicas: {total: 3, regions: [us-east-1]}",
                    "replicas: {total: 2, regions: [us-east-1]}",
                    "M01a"),
            of(
                    "BUG 105",
                    "three validators that may lie",
                    "metanode",
                    "replicas: {total: 5, regions: [us-east-1]}",
                    "replicas: {total: 3, regions: [us-east-1]}",
                    "M02a"),
            of(
                    "BUG 113",
                    "a quorum of 3 of 5 validators that may lie",
                    "metanode",
                    "consensus: {faults: byzantine,",
                    "consensus: {faults: byzantine, quorum: 3,",
                    "3 of 5 members is unsafe with byzantine faults"),
            of(
                    "BUG 115",
                    "failures answered after 30 seconds that probes notice after 100",
                    "metanode",
                    "detection: 100s",
                    "detection: 30s",
                    "M14a"),
            of(
                    "BUG 116",
                    "a backup a day for a recovery point of an hour",
                    "metanode",
                    "walArchive: continuous",
                    "walArchive: none",
                    "M12a"),
            of(
                    "BUG 117",
                    "recovery in a region where nothing runs",
                    "metanode",
                    "  us-west-2: {role: recovery, zones: 4}\n",
                    "",
                    "there is no region us-west-2"),
            of(
                    "BUG 118",
                    "automatic failover with copies that come later, and nothing said to be lost",
                    "metanode",
                    "recovery: {point: 60m,",
                    "recovery: {point: 0s,",
                    "M21a"),
            of(
                    "BUG 120",
                    "a backup in the middle of the maintenance window",
                    "metanode",
                    "schedule: \"0 4 * * *\"",
                    "schedule: \"0 2 * * *\"",
                    "M22a"),
            of(
                    "BUG 120",
                    "a maintenance window without a time zone",
                    "metanode",
                    "  window: Sun 01:00-03:00\n  timeZone: UTC\n",
                    "  window: Sun 01:00-05:00\n",
                    "maintenance.timeZone: is missing"),
            of(
                    "R38",
                    "a load balancer that asks whether a replica lives",
                    "ara-ai",
                    "healthCheck: {http: {path: /ready},",
                    "healthCheck: {http: {path: /health},",
                    "M26a"),
            of(
                    "R102",
                    "five validators in three zones",
                    "metanode",
                    "us-east-1: {role: primary, zones: 5,",
                    "us-east-1: {role: primary, zones: 3,",
                    "M05a"));
}
