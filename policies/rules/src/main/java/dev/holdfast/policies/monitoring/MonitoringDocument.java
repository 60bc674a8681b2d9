package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.yaml.CommentWaivers;
import java.util.List;

/**
 * A file of Prometheus or Grafana: by itself, or held by an object of Kubernetes.
 *
 * @param kind what people call such files
 * @param file the file
 * @param place where it begins
 * @param comments the waivers in its comments
 */
public record MonitoringDocument(String kind, SourceFile file, Place place, CommentWaivers comments)
        implements Subject {
    static MonitoringDocument of(String kind, SourceFile file, Node root) {
        return new MonitoringDocument(kind, file, root.place(), CommentWaivers.of(file, root));
    }

    /** Where a value of it stands in its file. */
    Place placeOf(Node node) {
        return node.line() == 0 ? place : node.place();
    }

    /** The folder of the file, with a slash at its end; empty where it has none. */
    String folder() {
        return origin().name().substring(0, origin().name().lastIndexOf('/') + 1);
    }

    @Override
    public String words() {
        KubernetesObject holder = file.holder();
        return holder == null ? kind + " " + file.name() : (holder.words() + " " + file.name()).strip();
    }

    @Override
    public Origin origin() {
        return file.origin();
    }

    @Override
    public List<WrittenWaiver> waivers() {
        return comments.headWith(file.holder());
    }
}
