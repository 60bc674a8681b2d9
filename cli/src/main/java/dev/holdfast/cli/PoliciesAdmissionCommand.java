package dev.holdfast.cli;

import dev.holdfast.policies.cel.AdmissionPolicies;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints policies of one's own as manifests that make the API server itself refuse what breaks them. */
@Command(
        name = "admission",
        description = "Print your own policies on Kubernetes as ValidatingAdmissionPolicy manifests.",
        footerHeading = "%nExample:%n",
        footer = "  holdfast policies admission examples/policies/acme | kubectl apply -f -")
final class PoliciesAdmissionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Preparation preparation;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private String folder = "";

    PoliciesAdmissionCommand(Terminal terminal, Preparation preparation) {
        this.terminal = terminal;
        this.preparation = preparation;
    }

    /** What the API server cannot take is told on standard error, so that a pipe to kubectl holds only manifests. */
    @Override
    public Integer call() {
        AdmissionPolicies policies = AdmissionPolicies.of(OwnPacks.load(InputFile.path(folder)));
        policies.refused().forEach(refusal -> terminal.err()
                .println("not for the API server: " + refusal.policy() + " in " + refusal.file() + ": "
                        + refusal.reason()));
        terminal.out().print(AdmissionText.of(policies, preparation.renderer()));
        return ExitCode.OK;
    }
}
