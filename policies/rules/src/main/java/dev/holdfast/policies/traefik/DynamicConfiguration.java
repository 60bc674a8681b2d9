package dev.holdfast.policies.traefik;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.CommentWaivers;
import java.util.List;

/**
 * What Traefik reads anew when it changes: routers, services, middlewares.
 *
 * @param file the file
 * @param node what is written
 * @param comments the waivers in its comments
 */
public record DynamicConfiguration(SourceFile file, Node node, CommentWaivers comments) implements Subject {
    /** The protocols that have routers. */
    static final List<String> PROTOCOLS = List.of("http", "tcp", "udp");

    /** Whether a document is one. */
    static boolean looksLike(Node root) {
        return root.get("apiVersion").isAbsent()
                && PROTOCOLS.stream()
                        .map(root::get)
                        .anyMatch(part -> part.get("routers").isMap()
                                || part.get("services").isMap()
                                || part.get("middlewares").isMap());
    }

    @Override
    public String words() {
        return "Traefik " + file.name();
    }

    @Override
    public Origin origin() {
        return file.origin();
    }

    @Override
    public Place place() {
        return node.place();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return comments.headWith(file.holder());
    }
}
