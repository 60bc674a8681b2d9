package dev.holdfast.policy;

import java.util.Map;
import java.util.Set;
import pulumirpc.AnalyzerOuterClass.AnalyzerStackConfigureRequest;

/**
 * What is being deployed.
 *
 * @param organization whose it is; empty where the backend knows none
 * @param project the project's name
 * @param stack the stack's name
 * @param preview whether nothing is changed
 * @param config the stack's configuration
 * @param tags the stack's tags; the engine of Pulumi 3.190 tells none
 */
public record Deployment(
        String organization,
        String project,
        String stack,
        boolean preview,
        StackConfig config,
        Map<String, String> tags) {
    /** Before the engine has told which it is. */
    public static final Deployment UNKNOWN = new Deployment("", "", "", false, StackConfig.NOTHING, Map.of());

    /** Takes a copy of the tags. */
    public Deployment {
        tags = Map.copyOf(tags);
    }

    /**
     * What the engine tells.
     *
     * @param started whether the pack was started for a preview: up to 3.190 at least the engine says so in the environment only
     */
    static Deployment of(AnalyzerStackConfigureRequest wire, boolean started) {
        return new Deployment(
                wire.getOrganization(),
                wire.getProject(),
                wire.getStack(),
                wire.getDryRun() || started,
                new StackConfig(wire.getConfigMap(), Set.copyOf(wire.getConfigSecretKeysList())),
                wire.getTagsMap());
    }
}
