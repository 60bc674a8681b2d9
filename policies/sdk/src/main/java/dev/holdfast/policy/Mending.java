package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.PolicyNotApplicable;
import pulumirpc.AnalyzerOuterClass.RemediateResponse;
import pulumirpc.AnalyzerOuterClass.Remediation;

/** Has the policies of level {@link EnforcementLevel#REMEDIATE} mend a resource, each what the one before has left. */
final class Mending {
    private final PolicyPack pack;
    private final PackSettings settings;
    private final RemediateResponse.Builder response = RemediateResponse.newBuilder();
    private AnalyzeRequest request;

    private Mending(PolicyPack pack, PackSettings settings, AnalyzeRequest request) {
        this.pack = pack;
        this.settings = settings;
        this.request = request;
    }

    static RemediateResponse of(PolicyPack pack, PackSettings settings, AnalyzeRequest request) {
        Mending mending = new Mending(pack, settings, request);
        for (Policy policy : pack.policies()) {
            if (policy instanceof ResourcePolicy one && settings.level(one.info()) == EnforcementLevel.REMEDIATE) {
                mending.run(one);
            }
        }
        return mending.response.build();
    }

    private void run(ResourcePolicy policy) {
        ResourcePolicy.Remediation remediation = policy.remediation();
        if (remediation == null || !policy.takes(request.getType())) {
            notApplicable(policy, remediation == null ? "it mends nothing" : "it does not look at this type");
            return;
        }
        String words = "remediation '" + policy.info().name() + "' from " + pack.words();
        try {
            Properties after = remediation.remediate(Resource.of(request), settings.run(policy.info()));
            if (after != null && !after.struct().equals(request.getProperties())) {
                request = request.toBuilder().setProperties(after.struct()).build();
                response.addRemediations(answer(policy).setProperties(after.struct()));
            }
        } catch (UnknownProperty unknown) {
            String message = "can't run " + words + " during preview: " + unknown.getMessage();
            response.addRemediations(answer(policy).setDiagnostic(message));
        } catch (PolicyRun.NotApplicable nothing) {
            notApplicable(policy, String.valueOf(nothing.getMessage()));
        } catch (RuntimeException fault) {
            SecretTexts secrets = SecretTexts.of(request.getProperties());
            throw PolicyFailure.of(words + " failed on " + request.getUrn(), fault, secrets);
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
