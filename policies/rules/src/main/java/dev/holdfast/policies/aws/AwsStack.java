package dev.holdfast.policies.aws;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All resources of AWS of one check, so that one can be found from another. */
public final class AwsStack {
    /** The outputs by which resources are referred to. */
    private static final List<String> IDENTITIES = List.of("id", "arn", "url", "bucket", "clusterIdentifier", "name");

    private final Map<String, List<AwsResource>> byType = new HashMap<>();
    private final Map<String, AwsResource> byUrn = new HashMap<>();
    /** Of a type, by what its resources are referred to; made when it is asked for. */
    private final Map<String, Map<String, AwsResource>> byIdentity = new HashMap<>();

    AwsStack(List<AwsResource> resources) {
        for (AwsResource resource : resources) {
            byType.computeIfAbsent(resource.type(), none -> new ArrayList<>()).add(resource);
            byUrn.putIfAbsent(resource.urn(), resource);
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

    /** The resources of a type that values in a property name: by what the engine knows of outputs in the property, or by their names or ARNs. */
    public Set<AwsResource> meant(AwsResource from, String property, List<Node> values, String type) {
        Set<AwsResource> meant = new LinkedHashSet<>();
        for (String urn : from.dependencies().getOrDefault(property, List.of())) {
            AwsResource resource = byUrn.get(urn);
            if (resource != null && resource.type().equals(type)) {
                meant.add(resource);
            }
        }
        Map<String, AwsResource> known = byIdentity.computeIfAbsent(type, this::identities);
        for (Node item : values) {
            AwsResource resource = item instanceof UnknownNode ? null : known.get(item.textOr(""));
            if (resource != null) {
                meant.add(resource);
            }
        }
        return meant;
    }

    private Map<String, AwsResource> identities(String type) {
        Map<String, AwsResource> known = new HashMap<>();
        for (AwsResource resource : ofType(type)) {
            for (String identity : IDENTITIES) {
                Node value = resource.get(identity);
                String text = value instanceof UnknownNode ? null : value.text();
                if (text != null) {
                    known.putIfAbsent(text, resource);
                }
            }
        }
        return known;
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
