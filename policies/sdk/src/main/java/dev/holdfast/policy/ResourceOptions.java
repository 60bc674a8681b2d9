package dev.holdfast.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pulumirpc.AnalyzerOuterClass.AnalyzerResourceOptions;

/**
 * The options with which a resource was registered.
 *
 * @param protect whether Pulumi refuses to delete it
 * @param ignoreChanges the properties whose changes are ignored
 * @param deleteBeforeReplace whether it is deleted before its replacement is created; null where that is left to the provider
 * @param additionalSecretOutputs the outputs that are secrets beside those that the provider says
 * @param aliases other URNs of the same resource
 * @param timeouts how long operations on it may take
 */
public record ResourceOptions(
        boolean protect,
        List<String> ignoreChanges,
        @Nullable Boolean deleteBeforeReplace,
        List<String> additionalSecretOutputs,
        List<String> aliases,
        Timeouts timeouts) {
    /** None: as a resource has them that was registered without any. */
    public static final ResourceOptions NONE = of(AnalyzerResourceOptions.getDefaultInstance());

    /**
     * How long operations may take, in seconds; 0 where that is left to the provider.
     *
     * @param create to create it
     * @param update to update it
     * @param delete to delete it
     */
    public record Timeouts(double create, double update, double delete) {}

    static ResourceOptions of(AnalyzerResourceOptions wire) {
        AnalyzerResourceOptions.CustomTimeouts timeouts = wire.getCustomTimeouts();
        return new ResourceOptions(
                wire.getProtect(),
                List.copyOf(wire.getIgnoreChangesList()),
                wire.getDeleteBeforeReplaceDefined() ? wire.getDeleteBeforeReplace() : null,
                List.copyOf(wire.getAdditionalSecretOutputsList()),
                List.copyOf(wire.getAliasesList()),
                new Timeouts(timeouts.getCreate(), timeouts.getUpdate(), timeouts.getDelete()));
    }
}
