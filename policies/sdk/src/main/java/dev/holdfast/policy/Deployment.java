package dev.holdfast.policy;

import java.util.Map;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureRequest;

/**
 * What is being deployed.
 *
 * @param organization whose it is; empty where the backend knows none
 * @param project the project's name
 * @param stack the stack's name
 * @param preview whether nothing is changed
 * @param tags the stack's tags
 */
public record Deployment(String organization, String project, String stack, boolean preview, Map<String, String> tags) {
    /** Before the engine has told which it is. */
    public static final Deployment UNKNOWN = new Deployment("", "", "", false, Map.of());

    static Deployment of(AnalyzerStackConfigureRequest wire) {
        return new Deployment(
                wire.getOrganization(),
                wire.getProject(),
                wire.getStack(),
                wire.getDryRun(),
                Map.copyOf(wire.getTagsMap()));
    }
}
