package dev.holdfast.policy;

import com.google.protobuf.Struct;
import java.util.Map;
import pulumirpc.AnalyzerOuterClass.PolicyConfig;

/**
 * What the engine has told a pack before it asks.
 *
 * @param configured how policies are configured, by name
 * @param deployment what is deployed
 */
record PackSettings(Map<String, PolicyConfig> configured, Deployment deployment) {
    static final PackSettings NOTHING = new PackSettings(Map.of(), Deployment.UNKNOWN);

    EnforcementLevel level(PolicyInfo policy) {
        PolicyConfig config = configured.get(policy.name());
        return config == null ? policy.level() : EnforcementLevel.of(config.getEnforcementLevel());
    }

    PolicyRun run(PolicyInfo policy) {
        PolicyConfig config = configured.get(policy.name());
        Struct set = config == null ? Struct.getDefaultInstance() : config.getProperties();
        return new PolicyRun(policy.config().filled(set), deployment);
    }
}
