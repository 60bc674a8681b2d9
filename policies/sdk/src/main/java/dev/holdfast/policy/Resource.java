package dev.holdfast.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pulumirpc.AnalyzerOuterClass.AnalyzeRequest;
import pulumirpc.AnalyzerOuterClass.AnalyzerResource;

/**
 * A resource of the program.
 *
 * @param type {@code kubernetes:apps/v1:Deployment}
 * @param urn its URN
 * @param name its name in the program
 * @param properties to a resource policy, the inputs as the program gives them; to a stack policy, the outputs
 * @param options how it was registered
 * @param provider what deploys it; null of a component
 * @param parent the URN of its parent; null where it has none
 * @param dependencies the URNs of the resources that it depends on; the engine tells them to stack policies only
 * @param propertyDependencies of a property, the URNs of the resources whose outputs are in it; to stack policies only
 */
public record Resource(
        String type,
        String urn,
        String name,
        Properties properties,
        ResourceOptions options,
        @Nullable ProviderResource provider,
        @Nullable String parent,
        List<String> dependencies,
        Map<String, List<String>> propertyDependencies) {
    /** A resource of one's own, for tests of policies. */
    public static Resource of(String type, String name, Properties properties) {
        String urn = "urn:pulumi:stack::project::" + type + "::" + name;
        return new Resource(type, urn, name, properties, ResourceOptions.NONE, null, null, List.of(), Map.of());
    }

    /** The same with other properties. */
    public Resource with(Properties others) {
        return new Resource(type, urn, name, others, options, provider, parent, dependencies, propertyDependencies);
    }

    /** The same with the URNs of the resources whose outputs are in its properties, for tests of stack policies. */
    public Resource dependingOn(Map<String, List<String>> properties) {
        List<String> all =
                properties.values().stream().flatMap(List::stream).distinct().toList();
        return new Resource(type, urn, name, this.properties, options, provider, parent, all, properties);
    }

    static Resource of(AnalyzeRequest wire) {
        return new Resource(
                wire.getType(),
                wire.getUrn(),
                wire.getName(),
                Properties.of(wire.getProperties()),
                ResourceOptions.of(wire.getOptions()),
                wire.hasProvider() ? ProviderResource.of(wire.getProvider()) : null,
                parent(wire.getOptions().getParent()),
                List.of(),
                Map.of());
    }

    static Resource of(AnalyzerResource wire) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        wire.getPropertyDependenciesMap()
                .forEach((name, urns) -> properties.put(name, List.copyOf(urns.getUrnsList())));
        return new Resource(
                wire.getType(),
                wire.getUrn(),
                wire.getName(),
                Properties.of(wire.getProperties()),
                ResourceOptions.of(wire.getOptions()),
                wire.hasProvider() ? ProviderResource.of(wire.getProvider()) : null,
                parent(wire.getParent()),
                List.copyOf(wire.getDependenciesList()),
                properties);
    }

    private static @Nullable String parent(String wire) {
        return wire.isEmpty() ? null : wire;
    }
}
