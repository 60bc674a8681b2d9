package dev.holdfast.policies.kubernetes.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.policies.engine.Check;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.settings.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule finds in what a test writes. */
final class Written {
    private Written() {}

    /** There is one file, and no other. */
    private record None() implements Files {
        @Override
        public @Nullable SourceFile relative(String from, String path) {
            return null;
        }
    }

    /** The findings of one rule in a file. */
    static List<Finding> findings(Rule rule, String yaml) {
        InputReader reader = new InputReader(Formats.yaml(), Formats.text(), new None());
        InputReader.Outcome outcome = reader.read(new SourceFile(Origin.file("pods.yaml"), yaml));
        assertThat(outcome.faults()).isEmpty();
        return new Check(List.of(rule), Settings.production())
                .run(outcome.inputs().inputs());
    }
}
