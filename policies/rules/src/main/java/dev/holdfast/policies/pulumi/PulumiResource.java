package dev.holdfast.policies.pulumi;

import dev.holdfast.policies.aws.AwsResource;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;

/**
 * A resource of a Pulumi program of any provider that Holdfast has no rules for, or a component; own policies look at them.
 *
 * @param origin the file that it is read from, or the resource itself
 * @param type {@code gcp:storage/bucket:Bucket}
 * @param urn its URN
 * @param name its name in the program
 * @param properties what is said of it; where it is deployed, with what the provider has added
 */
public record PulumiResource(Origin origin, String type, String urn, String name, Node properties) implements Subject {
    /** What the types of Pulumi's Kubernetes provider begin with. */
    public static final String KUBERNETES = "kubernetes:";

    /** Whether a type is one of these. */
    public static boolean isType(String type) {
        return !type.startsWith(AwsResource.PREFIX) && !type.startsWith(KUBERNETES);
    }

    @Override
    public String words() {
        return type + " " + name;
    }

    @Override
    public Place place() {
        return properties.place();
    }
}
