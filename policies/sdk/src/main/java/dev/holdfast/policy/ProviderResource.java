package dev.holdfast.policy;

import pulumirpc.AnalyzerOuterClass.AnalyzerProviderResource;

/**
 * The provider that a resource is deployed by.
 *
 * @param type {@code pulumi:providers:aws}
 * @param urn its URN
 * @param name its name in the program; {@code default…} for the one that Pulumi adds
 * @param properties its configuration
 */
public record ProviderResource(String type, String urn, String name, Properties properties) {
    static ProviderResource of(AnalyzerProviderResource wire) {
        return new ProviderResource(wire.getType(), wire.getUrn(), wire.getName(), Properties.of(wire.getProperties()));
    }
}
