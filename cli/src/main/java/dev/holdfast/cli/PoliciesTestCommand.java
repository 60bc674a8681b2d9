package dev.holdfast.cli;

import dev.holdfast.policies.cel.Pack;
import dev.holdfast.policies.cel.PackTests;
import dev.holdfast.policies.cel.TestResult;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the tests that stand beside the policies of a pack. */
@Command(
        name = "test",
        description = "Run the tests of a folder with policies of your own.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast policies test examples/policies/acme")
final class PoliciesTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private String folder = "";

    PoliciesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Pack pack = OwnPacks.load(InputFile.path(folder));
        List<TestResult> results = PackTests.run(pack);
        for (TestResult result : results) {
            terminal.out().println(words(result));
        }
        List<String> untested = PackTests.untested(pack);
        if (!untested.isEmpty()) {
            terminal.out().println("without a file that passes and one that fails: " + String.join(", ", untested));
        }
        long failed = results.stream().filter(result -> !result.succeeded()).count();
        terminal.out().println(results.size() - failed + " of " + results.size() + " tests pass");
        return failed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static String words(TestResult result) {
        String expected = result.passes() ? " passes " : " fails ";
        return result.succeeded()
                ? "ok      " + result.policy() + expected + result.fixture()
                : "FAILED  " + result.file() + ":" + result.place().line() + " " + result.policy() + expected
                        + result.fixture() + ": " + result.reason();
    }
}
