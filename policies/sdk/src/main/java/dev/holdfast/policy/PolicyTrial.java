package dev.holdfast.policy;

import java.util.List;
import pulumirpc.AnalyzerOuterClass.AnalyzeResponse;

/**
 * Asks a pack as the engine does, without an engine: for tests of policies. The pack is configured as it configures itself; to test another
 * configuration, try {@code pack.configured(…)}. It never changes.
 */
public final class PolicyTrial {
    private final PolicyPack pack;
    private final PackSettings settings;

    private PolicyTrial(PolicyPack pack, PackSettings settings) {
        this.pack = pack;
        this.settings = settings;
    }

    /**
     * What the engine shows.
     *
     * @param policy the policy's name
     * @param level what follows
     * @param message the policy's description, and in the next line what is wrong, without the texts of secrets
     * @param urn the resource; empty for the stack as a whole
     */
    public record Diagnostic(String policy, EnforcementLevel level, String message, String urn) {}

    /** Of a pack. */
    public static PolicyTrial of(PolicyPack pack) {
        return new PolicyTrial(pack, PackSettings.of(pack));
    }

    /** As if this were deployed. */
    public PolicyTrial deployment(Deployment one) {
        return new PolicyTrial(pack, settings.deployment(one));
    }

    /** What the resource policies say of a resource. */
    public List<Diagnostic> validate(Resource resource) {
        return diagnostics(Analysis.of(pack, settings, resource));
    }

    /** What the stack policies say of a stack. */
    public List<Diagnostic> validate(Stack stack) {
        return diagnostics(Analysis.of(pack, settings, stack));
    }

    /** A resource after all remediations at the level {@link EnforcementLevel#REMEDIATE}. */
    public Resource remediate(Resource resource) {
        return Mending.after(pack, settings, resource);
    }

    private static List<Diagnostic> diagnostics(AnalyzeResponse response) {
        return response.getDiagnosticsList().stream()
                .map(wire -> new Diagnostic(
                        wire.getPolicyName(),
                        EnforcementLevel.of(wire.getEnforcementLevel()),
                        wire.getMessage(),
                        wire.getUrn()))
                .toList();
    }
}
