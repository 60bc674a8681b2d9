package dev.holdfast.policies.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds for the comparison with any program.
 *
 * @param program its name
 * @param checks the names of all its checks
 * @param manifests what Holdfast finds in its manifests
 */
record AgreementChecks(String program, List<String> checks, Manifests manifests) {
    /** The tests, given how to get at all verdicts on a check. */
    Stream<DynamicTest> tests(Function<SharedCheck, List<Verdict>> verdicts) throws IOException {
        CheckTable table = CheckTable.read(program);
        // Sorted, since kube-score lists the objects of a file now in one order and now in another.
        List<Comparison> comparisons = table.shared().stream()
                .map(check -> Comparison.of(
                        check,
                        verdicts.apply(check).stream()
                                .sorted(Comparator.comparing(Verdict::at))
                                .toList()))
                .toList();
        List<DynamicTest> tests = new ArrayList<>();
        comparisons.forEach(
                each -> tests.add(DynamicTest.dynamicTest(each.check().title(), () -> differencesAreExplained(each))));
        tests.add(DynamicTest.dynamicTest("the table speaks of every check", () -> assertThat(table.names())
                .containsExactlyInAnyOrderElementsOf(checks)));
        tests.add(DynamicTest.dynamicTest("the table names rules that there are", () -> assertThat(
                        Catalogue.all().stream().map(rule -> rule.info().id()))
                .containsAll(table.shared().stream()
                        .flatMap(check -> check.rules().stream())
                        .toList())));
        tests.add(DynamicTest.dynamicTest(
                "every file is read", () -> assertThat(manifests.faults()).isEqualTo(table.unread())));
        tests.add(DynamicTest.dynamicTest("every finding of any rule says where and what", this::findingsAreSound));
        tests.add(DynamicTest.dynamicTest(
                "the page is written", () -> new AgreementPage(program, comparisons, table.others()).isWritten()));
        return tests.stream();
    }

    private void findingsAreSound() {
        manifests.files().forEach((name, file) -> {
            for (Finding finding : file.findings()) {
                assertThat(finding.place().line()).as(name + ": " + finding).isBetween(1, file.lines());
                assertThat(finding.message())
                        .as(name + ": " + finding)
                        .isNotBlank()
                        .doesNotEndWith(".");
            }
        });
    }

    private static void differencesAreExplained(Comparison comparison) {
        assertThat(comparison.agreed() + comparison.differing()).as("verdicts").isPositive();
        assertThat(comparison.unexplained())
                .as(comparison.check().rules() + ": differences without a reason")
                .isEmpty();
        assertThat(comparison.stale()).as("reasons for no difference").isEmpty();
    }
}
