package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/** An object of Kubernetes. */
public final class KubernetesObject implements Subject {
    /** The annotation that waives a rule is this with the rule's id behind it: {@code holdfast.dev/waive-K05}. */
    public static final String WAIVER = "holdfast.dev/waive-";

    private final Origin origin;
    private final Node node;
    private final String apiVersion;
    private final String kind;
    private final String name;
    private final String namespace;

    /** Looks at an object as it is written. */
    public KubernetesObject(Origin origin, Node node) {
        this.origin = origin;
        this.node = node;
        this.apiVersion = node.get("apiVersion").textOr("");
        this.kind = ClusterApi.kind(apiVersion, node.get("kind").textOr(""));
        this.name = node.at("metadata", "name").textOr("");
        this.namespace = node.at("metadata", "namespace").textOr("");
    }

    /** What is written. */
    public Node node() {
        return node;
    }

    /** {@code apps/v1}. */
    public String apiVersion() {
        return apiVersion;
    }

    /** {@code Deployment}; {@code Job.batch.volcano.sh} of a custom resource with the kind of one of Kubernetes itself. */
    public String kind() {
        return kind;
    }

    /** Its name; empty where it has none. */
    public String name() {
        return name;
    }

    /** Its namespace; empty where none is written. */
    public String namespace() {
        return namespace;
    }

    /** Its labels. */
    public Node labels() {
        return node.at("metadata", "labels");
    }

    @Override
    public String words() {
        return kind + " " + (namespace.isEmpty() ? name : namespace + "/" + name);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Place place() {
        return node.place();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        List<WrittenWaiver> waivers = new ArrayList<>();
        for (Entry entry : node.at("metadata", "annotations").entries()) {
            if (entry.key().startsWith(WAIVER)) {
                String rule = entry.key().substring(WAIVER.length());
                waivers.add(new WrittenWaiver(rule, entry.value().textOr(""), entry.place()));
            }
        }
        return waivers;
    }
}
