package dev.holdfast.policies.traefik;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.CommentWaivers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What holds while a process of Traefik runs: entry points, providers.
 *
 * @param file the file
 * @param node what is written
 * @param comments the waivers in its comments
 */
public record StaticConfiguration(SourceFile file, Node node, CommentWaivers comments) implements Subject {
    /** Whether a document is one. */
    static boolean looksLike(Node root) {
        return root.get("apiVersion").isAbsent()
                && (entryPoints(root).isMap()
                        || root.at("providers", "docker").isMap()
                        || root.at("providers", "swarm").isMap()
                        || root.at("providers", "file").isMap());
    }

    private static Node entryPoints(Node root) {
        Node usual = root.get("entryPoints");
        return usual.isPresent() ? usual : root.get("entrypoints");
    }

    /** The names of its entry points, in small letters, as Traefik compares them. */
    Set<String> entryPoints() {
        Set<String> names = new LinkedHashSet<>();
        for (Entry entry : entryPoints(node).entries()) {
            names.add(entry.key().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Whether routers that name none have entry points that are meant for them. */
    boolean hasDefaults() {
        return entryPoints(node).entries().stream()
                .anyMatch(entry -> entry.value().get("asDefault").isTrue());
    }

    /** Whether it is that of a file of rules: it lies in the same folder, or above. */
    boolean isOf(SourceFile rules) {
        return rules.origin().name().startsWith(folder(file));
    }

    private static String folder(SourceFile file) {
        String name = file.origin().name();
        return name.substring(0, name.lastIndexOf('/') + 1);
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
