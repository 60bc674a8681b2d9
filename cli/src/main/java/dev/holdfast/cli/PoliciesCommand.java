package dev.holdfast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What there is to know about the rules themselves. */
@Command(
        name = "policies",
        description = "List the rules, and work with policies of your own.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast policies list --format json")
final class PoliciesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new BadInput("say what to do with the policies: list, test or admission");
    }
}
