package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.AnalyzerInfo;
import pulumirpc.AnalyzerOuterClass.PolicyType;

/** What a pack tells the engine of itself. */
final class PackInfo {
    private PackInfo() {}

    static AnalyzerInfo of(PolicyPack pack) {
        AnalyzerInfo.Builder info = AnalyzerInfo.newBuilder()
                .setName(pack.name())
                .setVersion(pack.version())
                .setDisplayName(pack.metadata().title())
                .setDescription(pack.metadata().description())
                .setReadme(pack.metadata().readme())
                .setProvider(pack.metadata().provider())
                .setRepository(pack.metadata().repository())
                .addAllTags(pack.metadata().tags())
                .setSupportsConfig(true);
        pack.policies().forEach(policy -> info.addPolicies(of(policy)));
        pack.initial().forEach((policy, initial) -> info.putInitialConfig(policy, initial.wire()));
        return info.build();
    }

    private static pulumirpc.AnalyzerOuterClass.PolicyInfo of(Policy policy) {
        PolicyInfo info = policy.info();
        pulumirpc.AnalyzerOuterClass.PolicyInfo.Builder wire = pulumirpc.AnalyzerOuterClass.PolicyInfo.newBuilder()
                .setName(info.name())
                .setDisplayName(info.title())
                .setDescription(info.description())
                .setEnforcementLevel(info.level().wire())
                .setRemediationSteps(info.remediation())
                .setUrl(info.url())
                .setSeverity(info.severity().wire())
                .addAllTags(info.tags())
                .setPolicyType(
                        policy instanceof StackPolicy ? PolicyType.POLICY_TYPE_STACK : PolicyType.POLICY_TYPE_RESOURCE);
        if (!info.framework().equals(ComplianceFramework.NONE)) {
            wire.setFramework(info.framework().wire());
        }
        if (!info.config().names().isEmpty()) {
            wire.setConfigSchema(info.config().wire());
        }
        return wire.build();
    }
}
