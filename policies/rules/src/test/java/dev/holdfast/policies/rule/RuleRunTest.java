package dev.holdfast.policies.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleRunTest {
    private static final RuleInfo RULE = RuleInfo.of(Family.KUBERNETES, "T01", "Tests are read")
            .because("-")
            .from("-")
            .parameter("minimum", "how many", 2, 1, 9)
            .fix("-");

    private final RuleRun run = new RuleRun(RULE, Severity.ERROR, Map.of());

    private static KubernetesObject pod(String name, boolean known) {
        List<Entry> entries = List.of(
                new Entry("kind", 1, 1, ScalarNode.plain("Pod", 1, 7)),
                new Entry("name", 2, 1, ScalarNode.plain(name, 2, 7)),
                new Entry("spec", 3, 1, known ? ScalarNode.plain("there", 3, 7) : UnknownNode.UNKNOWN));
        return new KubernetesObject(Origin.resource("urn:" + name), new MapNode(entries, 1, 1));
    }

    @Test
    void whatIsNotKnownYetLeavesTheRuleUndecidedForThatObjectOnly() {
        KubernetesObject known = pod("known", true);
        KubernetesObject unknown = pod("unknown", false);

        run.each(List.of(unknown, known), pod -> {
            run.found(pod, pod.node(), "", "before the unknown value");
            run.found(pod, pod.node(), "", pod.node().get("spec").at("anything").textOr("absent"));
        });

        assertThat(run.undecided()).containsExactly(unknown);
        assertThat(run.findings()).hasSize(2).allSatisfy(one -> assertThat(one.subject())
                .isEqualTo(known));
    }

    @Test
    void whatHasNoPlaceIsFoundWhereTheSubjectBegins() {
        KubernetesObject pod = pod("api", true);

        run.found(pod, pod.node().get("absent"), "absent", "it is absent");

        assertThat(run.findings()).singleElement().extracting(Finding::place).isEqualTo(new Place(1, 1));
    }

    @Test
    void parametersHaveTheirDefaultsUntilTheyAreSet() {
        assertThat(run.number("minimum")).isEqualTo(2);
        assertThat(new RuleRun(RULE, Severity.ERROR, Map.of("minimum", 5L)).number("minimum"))
                .isEqualTo(5);
        assertThatThrownBy(() -> run.number("maximum")).hasMessageContaining("T01 has no parameter maximum");
    }
}
