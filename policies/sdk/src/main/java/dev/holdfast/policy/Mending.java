package dev.holdfast.policy;

import java.util.HashMap;
import java.util.Map;
import pulumirpc.AnalyzerOuterClass.PolicyNotApplicable;
import pulumirpc.AnalyzerOuterClass.RemediateResponse;
import pulumirpc.AnalyzerOuterClass.Remediation;

/** Has the policies of level {@link EnforcementLevel#REMEDIATE} mend a resource, each what the one before has left. */
final class Mending {
    private final PolicyPack pack;
    private final PackSettings settings;
    private final RemediateResponse.Builder response = RemediateResponse.newBuilder();
    private Resource resource;
    private Map<Class<?>, Object> views = new HashMap<>();

    private Mending(PolicyPack pack, PackSettings settings, Resource resource) {
        this.pack = pack;
        this.settings = settings;
        this.resource = resource;
    }

    /** What the engine is told of it. */
    static RemediateResponse of(PolicyPack pack, PackSettings settings, Resource resource) {
        return new Mending(pack, settings, resource).run().response.build();
    }

    /** What becomes of the resource. */
    static Resource after(PolicyPack pack, PackSettings settings, Resource resource) {
        return new Mending(pack, settings, resource).run().resource;
    }

    private Mending run() {
        for (Policy policy : pack.policies()) {
            if (policy instanceof ResourcePolicy one && settings.level(one.info()) == EnforcementLevel.REMEDIATE) {
                run(one);
            }
        }
        return this;
    }

    private void run(ResourcePolicy policy) {
        ResourcePolicy.Remediation remediation = policy.remediation();
        if (remediation == null || !policy.takes(resource.type())) {
            notApplicable(policy, remediation == null ? "it mends nothing" : "it does not look at this type");
            return;
        }
        String words = "remediation '" + policy.info().name() + "' from " + pack.words();
        try {
            Properties after = remediation.remediate(resource, settings.run(policy.info(), views));
            if (after != null && !after.struct().equals(resource.properties().struct())) {
                resource = resource.with(after);
                views = new HashMap<>();
                response.addRemediations(answer(policy).setProperties(after.struct()));
            }
        } catch (UnknownProperty unknown) {
            String message = "can't run " + words + " during preview: " + unknown.getMessage();
            response.addRemediations(answer(policy).setDiagnostic(message));
        } catch (PolicyRun.NotApplicable nothing) {
            notApplicable(policy, String.valueOf(nothing.getMessage()));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
            SecretTexts secrets = SecretTexts.of(resource.properties().struct()).and(settings.secretTexts());
            throw PolicyFailure.of(words + " failed on " + resource.urn(), fault, secrets);
        }
    }

    private Remediation.Builder answer(ResourcePolicy policy) {
        return Remediation.newBuilder()
                .setPolicyName(policy.info().name())
                .setPolicyPackName(pack.name())
                .setPolicyPackVersion(pack.version())
                .setDescription(policy.info().description());
    }

    private void notApplicable(ResourcePolicy policy, String reason) {
        response.addNotApplicable(PolicyNotApplicable.newBuilder()
                .setPolicyName(policy.info().name())
                .setReason(reason));
    }
}
