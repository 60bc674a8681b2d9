package dev.holdfast.policy;

/** What follows when a policy is violated. */
public enum EnforcementLevel {
    /** The violation is shown; the deployment goes on. */
    ADVISORY(pulumirpc.AnalyzerOuterClass.EnforcementLevel.ADVISORY),
    /** The deployment does not happen. */
    MANDATORY(pulumirpc.AnalyzerOuterClass.EnforcementLevel.MANDATORY),
    /** What can be mended is mended in the resource before it is deployed; what cannot counts as {@link #MANDATORY}. */
    REMEDIATE(pulumirpc.AnalyzerOuterClass.EnforcementLevel.REMEDIATE),
    /** The policy does not run. */
    DISABLED(pulumirpc.AnalyzerOuterClass.EnforcementLevel.DISABLED);

    private final pulumirpc.AnalyzerOuterClass.EnforcementLevel wire;

    EnforcementLevel(pulumirpc.AnalyzerOuterClass.EnforcementLevel wire) {
        this.wire = wire;
    }

    pulumirpc.AnalyzerOuterClass.EnforcementLevel wire() {
        return wire;
    }

    static EnforcementLevel of(pulumirpc.AnalyzerOuterClass.EnforcementLevel wire) {
        for (EnforcementLevel level : values()) {
            if (level.wire == wire) {
                return level;
            }
        }
        throw new IllegalArgumentException("the engine sent an enforcement level that this SDK does not know");
    }

    /** How a violation counts that was found although the policy may mend resources. */
    EnforcementLevel ofViolations() {
        return this == REMEDIATE ? MANDATORY : this;
    }
}
