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
                .setDescription(pack.description())
                .setSupportsConfig(true);
        pack.policies().forEach(policy -> info.addPolicies(of(policy)));
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
                .setPolicyType(
                        policy instanceof StackPolicy ? PolicyType.POLICY_TYPE_STACK : PolicyType.POLICY_TYPE_RESOURCE);
        if (!info.config().isEmpty()) {
            wire.setConfigSchema(info.config().wire());
        }
        return wire.build();
    }
}
