package dev.holdfast.policy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pulumirpc.AnalyzerOuterClass.AnalyzeDiagnostic;
import pulumirpc.AnalyzerOuterClass.AnalyzeResponse;
import pulumirpc.AnalyzerOuterClass.PolicyNotApplicable;

/** Runs the policies of a pack on a resource or a stack, as those of Pulumi's own SDKs run. */
final class Analysis {
    private final PolicyPack pack;
    private final PackSettings settings;
    private final SecretTexts secrets;
    private final String urn;
    private final Map<Class<?>, Object> views = new HashMap<>();
    private final AnalyzeResponse.Builder response = AnalyzeResponse.newBuilder();

    private Analysis(PolicyPack pack, PackSettings settings, SecretTexts secrets, String urn) {
        this.pack = pack;
        this.settings = settings;
        this.secrets = secrets;
        this.urn = urn;
    }

    static AnalyzeResponse of(PolicyPack pack, PackSettings settings, Resource resource) {
        SecretTexts secrets = SecretTexts.of(resource.properties().struct()).and(settings.secretTexts());
        Analysis analysis = new Analysis(pack, settings, secrets, resource.urn());
        for (Policy policy : pack.policies()) {
            if (policy instanceof ResourcePolicy one) {
                ResourcePolicy.Validation validation = one.validation();
                if (validation != null && one.takes(resource.type())) {
                    analysis.run(one.info(), run -> validation.validate(resource, run));
                } else if (settings.level(one.info()) != EnforcementLevel.DISABLED) {
                    analysis.notApplicable(
                            one.info(), validation == null ? "it only mends" : "it does not look at this type");
                }
            }
        }
        return analysis.response.build();
    }

    static AnalyzeResponse of(PolicyPack pack, PackSettings settings, Stack stack) {
        Analysis analysis = new Analysis(pack, settings, SecretTexts.of(stack).and(settings.secretTexts()), "");
        for (Policy policy : pack.policies()) {
            if (policy instanceof StackPolicy one) {
                analysis.run(one.info(), run -> one.validation().validate(stack, run));
            }
        }
        return analysis.response.build();
    }

    /** What a policy does in a run. */
    private interface Look {
        void at(PolicyRun run);
    }

    private void run(PolicyInfo policy, Look look) {
        EnforcementLevel level = settings.level(policy);
        if (level == EnforcementLevel.DISABLED) {
            return;
        }
        PolicyRun run = settings.run(policy, views);
        try {
            look.at(run);
        } catch (UnknownProperty unknown) {
            tell(run, policy, level);
            undecided(policy, unknown.getMessage(), null);
            return;
        } catch (PolicyRun.NotApplicable nothing) {
            notApplicable(policy, nothing.getMessage());
            return;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
            String subject = urn.isEmpty() ? "" : " on " + urn;
            throw PolicyFailure.of(
                    "policy '" + policy.name() + "' of " + pack.words() + " failed" + subject, fault, secrets);
        }
        tell(run, policy, level);
    }

    private void tell(PolicyRun run, PolicyInfo policy, EnforcementLevel level) {
        for (PolicyRun.Said each : run.said()) {
            String message = policy.description() + (each.message().isEmpty() ? "" : "\n" + each.message());
            switch (each.manner()) {
                case VIOLATION -> add(policy, message, each.urn(), level.ofViolations());
                case ADVICE -> add(policy, message, each.urn(), EnforcementLevel.ADVISORY);
                case UNDECIDED -> undecided(policy, each.message(), each.urn());
            }
        }
    }

    private void undecided(PolicyInfo policy, @Nullable String reason, @Nullable String at) {
        String message = "can't run policy '" + policy.name() + "' from " + pack.words() + " during preview: " + reason;
        add(policy, message, at, EnforcementLevel.ADVISORY);
    }

    private void add(PolicyInfo policy, String message, @Nullable String at, EnforcementLevel level) {
        response.addDiagnostics(AnalyzeDiagnostic.newBuilder()
                .setPolicyName(policy.name())
                .setPolicyPackName(pack.name())
                .setPolicyPackVersion(pack.version())
                .setDescription(policy.description())
                .setMessage(secrets.withheldFrom(message))
                .setEnforcementLevel(level.wire())
                .setSeverity(policy.severity().wire())
                .setUrn(at == null ? urn : at));
    }

    private void notApplicable(PolicyInfo policy, @Nullable String reason) {
        response.addNotApplicable(
                PolicyNotApplicable.newBuilder().setPolicyName(policy.name()).setReason(reason == null ? "" : reason));
    }
}
