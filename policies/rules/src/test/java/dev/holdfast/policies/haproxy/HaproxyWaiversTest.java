package dev.holdfast.policies.haproxy;

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

/** A waiver behind a server is for that server; one above a section is for all that is in it. */
class HaproxyWaiversTest {
    private static List<Judged> judged(String text) {
        Inputs inputs = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null)
                .read(new SourceFile(Origin.file("haproxy.cfg"), text))
                .inputs()
                .inputs();
        List<Finding> findings = new Check(
                        List.of(new ServersAreChecked(), new ConnectionsAreTriedAgain()), Settings.production())
                .run(inputs);
        return new Waivers(Set.of("H02b", "H06b"), LocalDate.of(2027, 1, 1))
                .judge(findings, inputs.subjects(), List.of());
    }

    @Test
    void oneBehindAServerIsForThatServer() {
        List<Judged> judged = judged(
                """
                backend a
                  server one 10.0.0.1:80
                  server two 10.0.0.2:80 # holdfast:waive H02b until 2027-01-31: has no answer
                """);
        assertThat(judged).hasSize(2);
        assertThat(judged.get(0).waiver()).isNull();
        assertThat(judged.get(1).waiver()).isNotNull();
    }

    @Test
    void oneAboveASectionIsForAllOfIt() {
        List<Judged> judged = judged(
                """
                # holdfast:waive H02b until 2027-01-31: has no answer
                backend a
                  server one 10.0.0.1:80
                  server two 10.0.0.2:80
                """);
        assertThat(judged).hasSize(2).allSatisfy(each -> assertThat(each.waiver())
                .isNotNull());
    }

    @Test
    void oneAtALineOfDefaultsIsForAllThatTakeItOver() {
        List<Judged> judged = judged(
                """
                defaults
                  retries 0 # holdfast:waive H06b until 2027-01-31: the clients try again
                backend a
                  server one 10.0.0.1:80
                backend b
                  server one 10.0.0.2:80
                """);
        assertThat(judged).hasSize(2).allSatisfy(each -> assertThat(each.waiver())
                .isNotNull());
    }
}
