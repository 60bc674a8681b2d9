package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.metanode;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.blueprint.generate.GeneratedTopologies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Everything in a blueprint is explained: at its own path, at that of a part of it, or at that of what it is a part of (an explanation of a probe explains its period). Where a
 * blueprint calls something by another name than a topology does, {@link #WORDS} says which.
 */
class ExplanationsTest {
    /** From a path in a blueprint to the path that it is explained under, tried in this order. */
    private static final Map<Pattern, String> WORDS = words();

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        // resources are one record in a blueprint, and two in a topology
        words.put(Pattern.compile("resources\\.(cpu|memory)(Request|Limit)$"), "resources.$2s.$1");
        words.put(Pattern.compile("resources\\.ephemeral(Request|Limit)$"), "resources.$1s.ephemeralStorage");
        words.put(Pattern.compile("resources\\.Requests"), "resources.requests");
        words.put(Pattern.compile("resources\\.Limits"), "resources.limits");
        // what has the topology's name for its key has the blueprint's name for a component
        words.put(
                Pattern.compile("^(regions|nodePools|services|databases|caches|loadBalancers)\\.([^.]+)\\.name$"),
                "$1.$2");
        words.put(Pattern.compile("(files|sidecars|initJobs|staticContent|tiers)\\[\\d+\\]\\.(name|path)$"), "$1.*");
        words.put(Pattern.compile("(files|sidecars|initJobs|staticContent|tiers)\\[\\d+\\]"), "$1.*");
        words.put(Pattern.compile("(\\.files\\.\\*)\\.(content|secret.*)$"), "$1");
        words.put(Pattern.compile("\\.exposure\\."), ".expose.");
        words.put(Pattern.compile("(\\.env\\.[^.]+)\\..*$"), "$1");
        words.put(Pattern.compile("\\.initJobs\\.\\*\\.env\\.(?!VALUE_)"), ".env.");
        words.put(Pattern.compile("^databases\\.([^.]+)\\.databaseName$"), "databases.$1.name");
        words.put(Pattern.compile("^databases\\.([^.]+)\\.poolPerReplica$"), "databases.$1.pool.perReplica");
        words.put(Pattern.compile("^databases\\.([^.]+)\\.poolOverflow$"), "databases.$1.pool.overflow");
        // in a region as in all
        words.put(Pattern.compile("\\.disruption\\.(byRegion\\..*|maxUnavailable)$"), ".disruption");
        words.put(Pattern.compile("^(services\\.[^.]+\\.replicas)\\..*$"), "$1");
        words.put(Pattern.compile("^(services\\.[^.]+)\\.replication\\.ring\\.members\\..*$"), "$1.replicas");
        // what was found under a name
        words.put(Pattern.compile("\\.uses\\[(\\d+)\\]\\.endpoint\\..*$"), ".uses[$1]");
        words.put(Pattern.compile("(Probe)\\.action\\..*$"), "$1");
        words.put(Pattern.compile("\\.healthCheck\\.action\\..*$"), ".healthCheck");
        words.put(Pattern.compile("\\.(port|metrics\\.port|peers\\.port)\\.(name|port|protocol)$"), ".$1");
        words.put(Pattern.compile("(scale(?:Up|Down)\\.steps)\\[\\d+\\].*$"), "$1");
        // a route is made of backends
        words.put(
                Pattern.compile("^(loadBalancers\\.[^.]+)\\.listeners\\[(\\d+)\\]\\.routes.*\\.checkPort$"),
                "$1.listeners[$2].checkPorts");
        words.put(Pattern.compile("^(loadBalancers\\.[^.]+)\\.listeners\\[\\d+\\]\\.routes.*$"), "$1.backends");
        words.put(Pattern.compile("^(services\\.[^.]+\\.autoscaling)\\.controller$"), "$1.kubernetes.controller");
        words.put(Pattern.compile("^(databases\\.[^.]+)\\.tlsSecret$"), "$1.tls.secret");
        words.put(Pattern.compile("^labels"), "metadata.labels");
        words.put(Pattern.compile("^name$"), "metadata.name");
        words.put(Pattern.compile("^startOrder.*"), "services");
        return words;
    }

    /** What the command line says, and a base environment is called after its profile. */
    private static final List<String> GIVEN = List.of("environment", "baseEnvironment");

    @Test
    void everythingInMetanodeIsExplained() {
        assertThat(unexplained(metanode(null))).isEmpty();
        assertThat(unexplained(metanode("dev"))).isEmpty();
    }

    @Test
    void everythingInRoutemqIsExplained() {
        assertThat(unexplained(Resolving.example("routemq", null))).isEmpty();
        assertThat(unexplained(Resolving.example("routemq", "dev"))).isEmpty();
    }

    @Test
    void everythingInGeneratedTopologiesIsExplained() {
        GeneratedTopologies.first(40).forEach(topology -> assertThat(unexplained(Resolving.blueprint(topology.text())))
                .as(topology.toString())
                .isEmpty());
    }

    @Test
    void explanationsAreInTheWordsOfPeople() {
        Blueprint blueprint = metanode(null);
        assertThat(blueprint.explanations().byPath().values()).allSatisfy(explanation -> assertThat(explanation.value())
                .doesNotContain("Blueprint[", "PT", "dev.holdfast", "injected", "\n"));
    }

    @Test
    void whatWasWrittenSaysWhere() {
        Origin origin =
                why(metanode(null), "services.validator.consensus.faults").origin();
        assertThat(origin).isInstanceOfSatisfying(Origin.Written.class, written -> assertThat(written.location())
                .isNotNull());
        assertThat(why(metanode(null), "services.blockchain.env.METANODE_KEY.secret")
                        .value())
                .isEqualTo("node/key");
    }

    @Test
    void whyFour() {
        Explanation quorum = why(metanode(null), "services.validator.consensus.quorum");
        assertThat(quorum.value()).isEqualTo("4");
        assertThat(quorum.origin()).isInstanceOfSatisfying(Origin.Derived.class, derived -> {
            assertThat(derived.from()).contains("services.validator.replicas", "services.validator.consensus.faults");
            assertThat(derived.because()).startsWith("two thirds of the members");
        });
    }

    private static List<String> unexplained(Blueprint blueprint) {
        Set<String> explained = blueprint.explanations().byPath().keySet();
        List<String> missing = new ArrayList<>();
        for (String leaf : BlueprintTree.leaves(blueprint)) {
            String path = inWordsOfTheTopology(leaf);
            if (!GIVEN.contains(leaf) && !isExplained(path, explained)) {
                missing.add(leaf + " (as " + path + ")");
            }
        }
        return missing;
    }

    private static String inWordsOfTheTopology(String leaf) {
        String path = leaf;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            path = word.getKey().matcher(path).replaceAll(word.getValue());
        }
        return path;
    }

    /** At its own path, below it, or at one of the two paths above it, so that no whole service explains a value deep in it; {@code *} is any key. */
    private static boolean isExplained(String path, Set<String> explained) {
        String above = parent(path);
        return has(path, explained, Matcher::lookingAt)
                || has(above, explained, Matcher::matches)
                || has(parent(above), explained, Matcher::matches)
                || (path.contains("VALUE_")
                        && has(path.replaceFirst("\\.initJobs\\.\\*", ""), explained, Matcher::lookingAt));
    }

    private static boolean has(String path, Set<String> explained, Predicate<Matcher> how) {
        String anyKey = "(\\.[^.\\[]+|\\[\"[^\"]*\"\\])";
        Pattern pattern = Pattern.compile("\\Q" + path.replace(".*", "\\E" + anyKey + "\\Q") + "\\E");
        return !path.isEmpty() && explained.stream().anyMatch(one -> how.test(pattern.matcher(one)));
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
