package dev.holdfast.policies.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Fixtures;
import dev.holdfast.policies.engine.Settings;
import dev.holdfast.policies.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on meaning find in the examples. */
class ExamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ara-ai", "kv-store", "metanode", "routemq"})
    void anExampleKeepsTheRulesOrSaysWhyNot(String name) {
        Path file = Path.of("..", "..", "examples", name, "topology.yaml");
        List<Finding> findings = new Check(ModelRules.all(), Settings.production()).run(Fixtures.inputs(file));
        assertThat(findings)
                .map(finding -> finding.rule().id() + " " + finding.severity().word() + " "
                        + finding.subject().words() + " " + finding.field() + ": " + finding.message())
                .isEmpty();
    }
}
