package dev.holdfast.policies.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is wrong in the files that the documents of the example systems show, word for word: the rules find it. Each case has the number that the
 * requirements give it; those that a topology holds are in {@link dev.holdfast.policies.model.ContradictionsTest}.
 */
class DocumentsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /**
     * Something wrong in a file of a document.
     *
     * @param number its number
     * @param what what is wrong
     * @param files the file or folder, below the test resources
     * @param rules the rules that find it
     */
    private record Case(String number, String what, String files, List<String> rules) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "BUG 2",
                    "a version of Compose's file that means nothing",
                    "documents/scaling-compose",
                    List.of("C01a")),
            new Case("BUG 2", "a version of a stack that is too old", "documents/routemq-swarm", List.of("C01b")),
            new Case("BUG 3", "routers without an entry point", "documents/scaling-compose", List.of("N09a")),
            new Case(
                    "BUG 4",
                    "Docker's socket in what answers requests, no health check",
                    "documents/scaling-compose",
                    List.of("C09a", "N09g")),
            new Case("BUG 11", "an autoscaler of what is not there", "documents/high-availability", List.of("K27a")),
            new Case("BUG 12", "an autoscaler that keeps one pod", "documents/high-availability", List.of("K29a")),
            new Case("BUG 14", "the tag latest", "documents/high-availability", List.of("K01a")),
            new Case("BUG 14", "the tag latest, in Compose", "documents/high-availability-compose", List.of("C02")),
            new Case("BUG 22", "objects without a namespace", "documents/ara-kubernetes", List.of("K24a")),
            new Case("BUG 24", "too few senders of the log", "rules/D01/fail-as-in-R29", List.of("D01")),
            new Case(
                    "BUG 25, 26",
                    "a log that is kept for seconds, and no slots",
                    "rules/D02/fail-as-in-R29",
                    List.of("D02")),
            new Case("BUG 28", "nodes that announce 127.0.0.1", "rules/D09a/fail-as-in-R33", List.of("D09a")),
            new Case(
                    "BUG 30",
                    "no limit of the memory, no password",
                    "rules/D08a/fail-as-in-R33",
                    List.of("D08a", "D09b")),
            new Case("BUG 32", "two headers that say how long to keep", "rules/N08b/fail-as-in-R37", List.of("N08b")),
            new Case("BUG 33", "TLS without a certificate", "rules/N01/fail-as-in-R37", List.of("N01")),
            new Case(
                    "BUG 34",
                    "names that have to be known at the start",
                    "rules/N03a/fail-as-in-R37",
                    List.of("N03a", "N03b")),
            new Case(
                    "BUG 35",
                    "no bounds for further tries, nothing about the protocol",
                    "rules/N07a/fail-as-in-R37",
                    List.of("N05b", "N07a")),
            new Case("BUG 38", "each series divided by itself", "rules/P03/fail-itself.yaml", List.of("P03")),
            new Case(
                    "BUG 42",
                    "a second autoscaler of the same name, of nothing",
                    "documents/ara-kubernetes",
                    List.of("M31a", "K27a")),
            new Case(
                    "BUG 51",
                    "services that stay down, and that nobody asks",
                    "documents/routemq-swarm",
                    List.of("C06b", "C03a")),
            new Case(
                    "BUG 52",
                    "what is referred to and not there; no budget, spread, account, user, policy",
                    "documents/routemq",
                    List.of("K23a", "K23c", "K31a", "K35a", "K38a", "K19a", "K11a", "K10")),
            new Case("BUG 56", "replicas beside an autoscaler", "documents/routemq", List.of("K28")),
            new Case(
                    "BUG 60-62",
                    "messages hidden too briefly and tried too rarely, an old runtime",
                    "documents/routemq-lambda",
                    List.of("A14a", "A14b", "A15a")),
            new Case("BUG 100", "no headless Service", "documents/high-availability", List.of("K36")),
            new Case(
                    "BUG 102",
                    "no startup probe, port, budget, account, user, network policy",
                    "documents/high-availability",
                    List.of("K09a", "K10", "K31a", "K19a", "K11a", "K38a")),
            new Case("BUG 103", "zones are not thought of", "documents/high-availability", List.of("K35b")),
            new Case("BUG 106", "waits for the start only", "documents/high-availability-compose", List.of("C04a")),
            new Case(
                    "BUG 107",
                    "failures count from the first second; nothing starts again",
                    "documents/high-availability-compose",
                    List.of("C03b", "C06a")),
            new Case(
                    "BUG 109",
                    "a body in the line of the check, of which HAProxy takes the quotes",
                    "rules/H02a/fail-as-in-R104.cfg",
                    List.of("H02a", "H03a")),
            new Case("BUG 110", "no Host", "rules/H03b/fail-as-in-R104.cfg", List.of("H03b")),
            new Case("BUG 111", "no timeouts", "rules/H01a/fail-as-in-R104.cfg", List.of("H01a")),
            new Case(
                    "BUG 112",
                    "a name that ends the start, and no other to ask",
                    "rules/H04a/fail-as-in-R104.cfg",
                    List.of("H04a", "H04b")));

    @TestFactory
    Stream<DynamicTest> isFound() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.number() + ": " + each.what(), () -> {
                    Set<String> found = new Check(Catalogue.all(), Settings.production())
                            .run(Fixtures.inputs(RESOURCES.resolve(each.files()))).stream()
                                    .map(finding -> finding.rule().id())
                                    .collect(Collectors.toSet());
                    assertThat(found).containsAll(each.rules());
                }));
    }
}
