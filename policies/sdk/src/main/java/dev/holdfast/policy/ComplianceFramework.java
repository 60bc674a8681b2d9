package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.PolicyComplianceFramework;

/**
 * The requirement that a policy keeps, for reports of compliance.
 *
 * @param name the framework: {@code CIS Kubernetes}
 * @param version its version: {@code 1.9}
 * @param reference the requirement in it: {@code 5.2.6}
 * @param specification what it asks for
 */
public record ComplianceFramework(String name, String version, String reference, String specification) {
    /** None. */
    public static final ComplianceFramework NONE = new ComplianceFramework("", "", "", "");

    PolicyComplianceFramework wire() {
        return PolicyComplianceFramework.newBuilder()
                .setName(name)
                .setVersion(version)
                .setReference(reference)
                .setSpecification(specification)
                .build();
    }
}
