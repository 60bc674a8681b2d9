package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.List;
import java.util.Map;

/**
 * A resource of Pulumi's provider for AWS (6.x).
 *
 * @param origin the file that it is read from, or the resource itself
 * @param type {@code aws:rds/instance:Instance}
 * @param urn its URN
 * @param name its name in the program
 * @param properties what is said of it; where it is deployed, with what the provider has added
 * @param dependencies of a property, the URNs of the resources whose outputs are in it
 * @param ignored the properties whose changes the program leaves to others
 */
public record AwsResource(
        Origin origin,
        String type,
        String urn,
        String name,
        Node properties,
        Map<String, List<String>> dependencies,
        List<String> ignored)
        implements Subject {
    /** What the types of all of them begin with. */
    public static final String PREFIX = "aws:";

    /** A property. */
    public Node get(String property) {
        return properties.get(property);
    }

    /** Whether something is said of a property, though it may not be known yet. Of what nobody said the provider gives back an empty text. */
    boolean isSaid(String property) {
        Node value = get(property);
        return value instanceof UnknownNode || (value.isPresent() && !value.is(""));
    }

    /** The type without provider and module: {@code Instance}. */
    public String kind() {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    @Override
    public String words() {
        String module = type.substring(PREFIX.length(), Math.max(PREFIX.length(), type.indexOf('/')));
        return module + "." + kind() + " " + name;
    }

    @Override
    public Place place() {
        return properties.place();
    }
}
