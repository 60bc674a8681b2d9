package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.PolicyConfig;

/**
 * How a pack configures one of its policies, before those who use the pack do.
 *
 * @param level what follows when it is violated
 * @param properties the values of its settings; the others have their defaults
 */
record InitialConfig(EnforcementLevel level, Properties properties) {
    PolicyConfig wire() {
        return PolicyConfig.newBuilder()
                .setEnforcementLevel(level.wire())
                .setProperties(properties.struct())
                .build();
    }
}
