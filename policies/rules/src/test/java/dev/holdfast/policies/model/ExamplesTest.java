package dev.holdfast.policies.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Catalogue;
import dev.holdfast.policies.engine.PathCheck;
import dev.holdfast.policies.engine.Terms;
import dev.holdfast.policies.report.CheckReport;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples keep the rules on meaning, or say why not. */
class ExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"ara-ai", "kv-store", "metanode", "routemq"})
    void anExampleKeepsTheRulesOrSaysWhyNot(String name) throws IOException {
        Path file = Path.of("..", "..", "examples", name, "topology.yaml");
        Terms terms = new Terms(Catalogue.all(), Settings.production(), false, List.of(), false, TODAY);
        CheckReport report = new PathCheck(terms, systems -> List.of()).below(List.of(file));
        assertThat(report.faults()).isEmpty();
        assertThat(report.findings().stream().filter(ExamplesTest::counts).map(ExamplesTest::words))
                .isEmpty();
    }

    /** Without the rendered files waivers of their findings cover nothing; the command's test looks at these too. */
    private static boolean counts(Judged judged) {
        return !judged.isWaived()
                && judged.finding().rule().family() == Family.MODEL
                && judged.finding().severity().compareTo(Severity.WARNING) <= 0;
    }

    private static String words(Judged judged) {
        Finding finding = judged.finding();
        return finding.rule().id() + " " + finding.severity().word() + " "
                + finding.subject().words() + " " + finding.field() + ": " + finding.message();
    }
}
