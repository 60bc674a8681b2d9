package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.PolicySeverity;

/** How much is at stake where a policy is violated: for reports. What follows is said by the {@link EnforcementLevel}. */
public enum Severity {
    /** It is not said. */
    UNSPECIFIED(PolicySeverity.POLICY_SEVERITY_UNSPECIFIED),
    /** Little. */
    LOW(PolicySeverity.POLICY_SEVERITY_LOW),
    /** Something. */
    MEDIUM(PolicySeverity.POLICY_SEVERITY_MEDIUM),
    /** Much. */
    HIGH(PolicySeverity.POLICY_SEVERITY_HIGH),
    /** Everything. */
    CRITICAL(PolicySeverity.POLICY_SEVERITY_CRITICAL);

    private final PolicySeverity wire;

    Severity(PolicySeverity wire) {
        this.wire = wire;
    }

    PolicySeverity wire() {
        return wire;
    }
}
