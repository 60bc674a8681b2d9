package dev.holdfast.policies.cel;

import dev.holdfast.policies.cel.policy.OwnPolicy;
import dev.holdfast.policies.cel.policy.OwnRule;
import dev.holdfast.policies.cel.policy.PolicyTest;
import dev.holdfast.policies.cel.subject.Judged;
import dev.holdfast.policies.engine.Formats;
import dev.holdfast.policies.engine.InputReader;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.RuleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the tests that stand beside the policies of a pack. */
public final class PackTests {
    private PackTests() {}

    /** The results, in the order in which the tests are written. A pack with faults has none. */
    public static List<TestResult> run(Pack pack) {
        List<TestResult> results = new ArrayList<>();
        for (OwnPolicy policy : pack.policies()) {
            policy.tests().forEach(test -> results.add(run(policy, test)));
        }
        return results;
    }

    /** The policies that have no test, or none of one of both sides. */
    public static List<String> untested(Pack pack) {
        return pack.policies().stream()
                .filter(policy -> policy.tests().stream().noneMatch(PolicyTest::passes)
                        || policy.tests().stream().allMatch(PolicyTest::passes))
                .map(policy -> policy.info().id())
                .toList();
    }

    private static TestResult run(OwnPolicy policy, PolicyTest test) {
        String text;
        try {
            text = Files.readString(test.fixture());
        } catch (IOException e) {
            return result(policy, test, false, "the file cannot be read as text: " + e.getMessage());
        }
        SourceFile file = new SourceFile(Origin.file(PackFiles.shown(test.fixture())), text);
        InputReader.Outcome outcome = new InputReader(Formats.yaml(), Formats.text(), (from, path) -> null).read(file);
        if (!outcome.faults().isEmpty()) {
            int line = outcome.faults().get(0).place().line();
            return result(
                    policy,
                    test,
                    false,
                    "line " + line + " of the file: " + outcome.faults().get(0).reason());
        }
        Inputs inputs = outcome.inputs().inputs();
        List<Judged> judged = policy.targets().stream()
                .flatMap(target -> target.find(inputs).stream())
                .filter(one -> policy.scope().covers(one.namespace(), one.name()))
                .toList();
        if (judged.isEmpty()) {
            return result(policy, test, false, "nothing in the file is what the policy looks at");
        }
        RuleRun run = new RuleRun(policy.info(), policy.info().severity(), Map.of());
        new OwnRule(policy).check(inputs, run);
        List<String> found = run.findings().stream().map(Finding::message).toList();
        if (test.passes()) {
            return found.isEmpty()
                    ? result(policy, test, true, "nothing found")
                    : result(policy, test, false, "found: " + String.join("; ", found));
        }
        return found.isEmpty()
                ? result(policy, test, false, "the policy finds nothing in it")
                : result(policy, test, true, String.join("; ", found));
    }

    private static TestResult result(OwnPolicy policy, PolicyTest test, boolean succeeded, String reason) {
        return new TestResult(
                policy.info().id(), test.passes(), test.name(), policy.file(), test.place(), succeeded, reason);
    }
}
