package dev.holdfast.policies.pack;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policy.Resource;
import org.jspecify.annotations.Nullable;

/** Resources of Pulumi's AWS provider as rules see them. */
final class AwsResources {
    private AwsResources() {}

    static boolean isType(String type) {
        return type.startsWith(AwsResource.PREFIX);
    }

    /** The subject; null where the resource is none of AWS. */
    static @Nullable AwsResource of(Resource resource) {
        return isType(resource.type())
                ? new AwsResource(
                        Origin.resource(resource.urn()),
                        resource.type(),
                        resource.urn(),
                        resource.name(),
                        PropertyTree.of(resource.properties()),
                        resource.propertyDependencies(),
                        resource.options().ignoreChanges())
                : null;
    }
}
