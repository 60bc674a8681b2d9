package dev.holdfast.policies.kubernetes.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Fixtures;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/** What the rules say in their fixtures, word for word, and where. */
class WiringFindingsTest {
    private static String line(Path fixture, Finding finding) {
        return finding.rule().id() + " " + fixture.getFileName() + ":"
                + finding.place().line() + " " + finding.subject().words() + " " + finding.field() + ": "
                + finding.message();
    }

    @Test
    void sayWhatIsWrongAndWhere() {
        List<String> lines = new ArrayList<>();
        for (Rule rule : WiringRules.all()) {
            for (String beginning : List.of("fail", "boundary-fail")) {
                for (Path fixture : Fixtures.of(rule.info().id(), beginning)) {
                    Fixtures.findings(rule, fixture).forEach(finding -> lines.add(line(fixture, finding)));
                }
            }
        }
        assertThat(lines)
                .contains("K33 boundary-fail.yaml:26 PodDisruptionBudget shop/api spec.minAvailable: "
                        + "minAvailable 3 lets none go of the 3 pods that there are at the fewest");
        Approvals.verify(String.join("\n", lines) + "\n");
    }

    @Test
    void mendWhatCanBeMendedWithoutAChoice() {
        assertThat(fixes(new NoReplicasBesideAutoscaler(), "K28")).allSatisfy(fix -> assertThat(fix)
                .isInstanceOfSatisfying(
                        Fix.Remove.class, remove -> assertThat(remove.key()).isEqualTo("replicas")));
        assertThat(fixes(new BudgetLetsUnhealthyPodsGo(), "K34"))
                .allSatisfy(fix -> assertThat(fix).isInstanceOfSatisfying(Fix.Set.class, set -> {
                    assertThat(set.way()).containsExactly("unhealthyPodEvictionPolicy");
                    assertThat(set.value()).isEqualTo("\"AlwaysAllow\"");
                }));
    }

    private static List<Fix> fixes(Rule rule, String id) {
        List<Fix> fixes = new ArrayList<>();
        for (Path fixture : Fixtures.of(id, "fail")) {
            for (Finding finding : Fixtures.findings(rule, fixture)) {
                Fix fix = finding.fix();
                assertThat(fix).isNotNull();
                fixes.add(fix);
            }
        }
        assertThat(fixes).isNotEmpty();
        return fixes;
    }
}
