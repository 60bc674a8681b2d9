package dev.holdfast.policy;

import com.google.protobuf.Struct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pulumirpc.AnalyzerOuterClass.PolicyConfig;

/**
 * What the engine has told a pack before it asks.
 *
 * @param configured how policies are configured, by name
 * @param deployment what is deployed
 */
record PackSettings(Map<String, PolicyConfig> configured, Deployment deployment) {
    /** As a pack is before the engine has told anything. */
    static PackSettings of(PolicyPack pack) {
        Map<String, PolicyConfig> configured = new LinkedHashMap<>();
        pack.initial().forEach((policy, initial) -> configured.put(policy, initial.wire()));
        return new PackSettings(configured, Deployment.UNKNOWN);
    }

    PackSettings configured(Map<String, PolicyConfig> policies) {
        return new PackSettings(Map.copyOf(policies), deployment);
    }

    PackSettings deployment(Deployment one) {
        return new PackSettings(configured, one);
    }

    /** The texts of secrets in the stack's configuration. */
    List<String> secretTexts() {
        return deployment.config().secretTexts();
    }

    EnforcementLevel level(PolicyInfo policy) {
        PolicyConfig config = configured.get(policy.name());
        return config == null ? policy.level() : EnforcementLevel.of(config.getEnforcementLevel());
    }

    /**
     * A run of a policy.
     *
     * @param views what policies have made of the same resource or stack already
     */
    PolicyRun run(PolicyInfo policy, Map<Class<?>, Object> views) {
        PolicyConfig config = configured.get(policy.name());
        Struct set = config == null ? Struct.getDefaultInstance() : config.getProperties();
        return new PolicyRun(policy.config().filled(set), deployment, views);
    }
}
