package dev.holdfast.policies.aws;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All resources of AWS of one check, so that one can be found from another. */
public final class AwsStack {
    /** The outputs by which resources are referred to. */
    private static final List<String> IDENTITIES = List.of("id", "arn", "url", "bucket", "clusterIdentifier", "name");

    private final Map<String, List<AwsResource>> byType = new HashMap<>();

    AwsStack(List<AwsResource> resources) {
        for (AwsResource resource : resources) {
            byType.computeIfAbsent(resource.type(), none -> new ArrayList<>()).add(resource);
        }
    }

    /** Those of a type. */
    public List<AwsResource> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Those of some types that refer to a resource by a property. */
    public List<AwsResource> referringTo(AwsResource target, String property, String... types) {
        List<AwsResource> found = new ArrayList<>();
        for (String type : types) {
            for (AwsResource each : ofType(type)) {
                if (refers(each, property, target)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** Whether a property of a resource is another: by what the engine knows of outputs in it, or by the same name or ARN. */
    static boolean refers(AwsResource from, String property, AwsResource to) {
        return from.dependencies().getOrDefault(property, List.of()).contains(to.urn())
                || names(from.get(property), to);
    }

    /** Whether a value is the name or the ARN of a resource. */
    static boolean names(Node value, AwsResource resource) {
        // Of what is not known the dependencies have told.
        String text = value instanceof UnknownNode ? null : value.text();
        if (text == null || text.isEmpty()) {
            return false;
        }
        for (String identity : IDENTITIES) {
            Node known = resource.get(identity);
            if (!(known instanceof UnknownNode) && known.is(text)) {
                return true;
            }
        }
        return false;
    }
}
