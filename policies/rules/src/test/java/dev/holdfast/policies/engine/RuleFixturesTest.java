package dev.holdfast.policies.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds what it should in its fixtures, and nothing else. */
class RuleFixturesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleIsShownByFixtures() {
        return Catalogue.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    List<Path> pass = Fixtures.of(rule.info().id(), "pass");
                    List<Path> fail = Fixtures.of(rule.info().id(), "fail");
                    assertThat(pass).as("fixtures that pass").isNotEmpty();
                    assertThat(fail).as("fixtures that fail").isNotEmpty();
                    pass.forEach(path -> passes(rule, path));
                    Fixtures.of(rule.info().id(), "boundary-pass").forEach(path -> passes(rule, path));
                    fail.forEach(path -> fails(rule, path));
                    Fixtures.of(rule.info().id(), "boundary-fail").forEach(path -> fails(rule, path));
                }));
    }

    private static void passes(Rule rule, Path path) {
        assertThat(Fixtures.findings(rule, path)).as(path.toString()).isEmpty();
    }

    private static void fails(Rule rule, Path path) {
        List<Finding> findings = Fixtures.findings(rule, path);
        assertThat(findings).as(path.toString()).isNotEmpty();
        for (Finding finding : findings) {
            assertThat(finding.place().line()).as("line of " + finding).isPositive();
            assertThat(finding.message())
                    .as("message of " + finding)
                    .isNotBlank()
                    .doesNotEndWith(".");
        }
    }

    @Test
    void everyRuleSaysWhatThereIsToSay() {
        for (Rule rule : Catalogue.all()) {
            assertThat(rule.info().rationale())
                    .as(rule.info().id() + " because")
                    .isNotBlank();
            assertThat(rule.info().remediation()).as(rule.info().id() + " fix").isNotBlank();
            assertThat(rule.info().sources()).as(rule.info().id() + " from").isNotEmpty();
            assertThat(rule.info().title()).as(rule.info().id() + " title").doesNotEndWith(".");
        }
    }

    @Test
    void noTwoRulesHaveTheSameName() {
        assertThat(Catalogue.all().stream().map(rule -> rule.info().id())).doesNotHaveDuplicates();
    }

    @Test
    void everyFixtureBelongsToARule() {
        assertThat(Catalogue.all().stream().map(rule -> rule.info().id())).containsAll(Fixtures.rules());
    }
}
