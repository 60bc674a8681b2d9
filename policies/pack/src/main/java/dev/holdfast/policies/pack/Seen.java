package dev.holdfast.policies.pack;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.pulumi.PulumiResource;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.UnknownValue;
import dev.holdfast.policy.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules see of resources.
 *
 * @param inputs the objects of Kubernetes, the resources of AWS, and what own policies see of others
 * @param unclear the URNs of those of which too little is known before the deployment to look at them
 */
record Seen(Inputs inputs, List<String> unclear) {
    static Seen of(List<Resource> resources) {
        Inputs.Collector collector = new Inputs.Collector();
        List<String> unclear = new ArrayList<>();
        for (Resource resource : resources) {
            AwsResource aws = AwsResources.of(resource);
            if (aws != null) {
                collector.add(AwsResource.class, aws);
            } else if (PulumiResource.isType(resource.type())) {
                collector.add(PulumiResource.class, other(resource));
            }
            try {
                KubernetesObject object = KubernetesResource.of(resource);
                if (object != null) {
                    // Looks at the containers, which may be unknown as a whole.
                    Cluster.of(List.of(object));
                    collector.add(KubernetesObject.class, object);
                }
            } catch (UnknownValue notYet) {
                unclear.add(resource.urn());
            }
        }
        return new Seen(collector.inputs(), unclear);
    }

    private static PulumiResource other(Resource resource) {
        return new PulumiResource(
                Origin.resource(resource.urn()),
                resource.type(),
                resource.urn(),
                resource.name(),
                PropertyTree.of(resource.properties()));
    }
}
