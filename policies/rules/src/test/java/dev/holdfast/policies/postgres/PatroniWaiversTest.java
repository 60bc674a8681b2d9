package dev.holdfast.policies.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.settings.Settings;
import dev.holdfast.policies.waiver.Judged;
import dev.holdfast.policies.waiver.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A waiver at a line of Patroni is for what stands there; one at its head is for all of it. */
class PatroniWaiversTest {
    private static final String WAIVER = "# holdfast:waive D05a until 2027-01-31: moved in January";

    private static List<Judged> judged(String text) {
        Inputs inputs = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("patroni.yml"), text))
                .inputs()
                .inputs();
        List<Finding> findings = new Check(List.of(new NobodyIsTrusted()), Settings.production()).run(inputs);
        return new Waivers(Set.of("D05a"), LocalDate.of(2027, 1, 1)).judge(findings, inputs.subjects(), List.of());
    }

    @Test
    void oneBehindALineIsForThatLine() {
        List<Judged> judged = judged(
                """
                scope: state
                postgresql:
                  pg_hba:
                    - hostssl all all 10.0.0.0/24 trust
                    - hostssl all all 10.0.1.0/24 trust %s
                """
                        .formatted(WAIVER));
        assertThat(judged).hasSize(2);
        assertThat(judged.get(0).waiver()).isNull();
        assertThat(judged.get(1).waiver()).isNotNull();
    }

    @Test
    void oneAboveALineIsForThatLineAlsoWithABlankLineBetween() {
        List<Judged> judged = judged(
                """
                scope: state
                postgresql:
                  pg_hba:
                    - hostssl all all 10.0.0.0/24 trust
                    %s

                    - hostssl all all 10.0.1.0/24 trust
                """
                        .formatted(WAIVER));
        assertThat(judged).hasSize(2);
        assertThat(judged.get(0).waiver()).isNull();
        assertThat(judged.get(1).waiver()).isNotNull();
    }

    @Test
    void oneAtTheHeadIsForAllOfIt() {
        List<Judged> judged = judged(
                """
                %s
                scope: state
                postgresql:
                  pg_hba:
                    - hostssl all all 10.0.0.0/24 trust
                    - hostssl all all 10.0.1.0/24 trust
                """
                        .formatted(WAIVER));
        assertThat(judged).hasSize(2).allSatisfy(each -> assertThat(each.waiver())
                .isNotNull());
    }

    @Test
    void oneWhereNothingIsFoundIsTold() {
        List<Judged> judged = judged(
                """
                scope: state
                postgresql:
                  listen: 0.0.0.0:5432 %s
                  pg_hba:
                    - hostssl all all 10.0.0.0/24 scram-sha-256
                """
                        .formatted(WAIVER));
        assertThat(judged)
                .singleElement()
                .satisfies(each -> assertThat(each.finding().rule().id()).isEqualTo("W03"));
    }
}
