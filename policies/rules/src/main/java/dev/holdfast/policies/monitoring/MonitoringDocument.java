package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.rule.Subject;
import dev.holdfast.policies.rule.WrittenWaiver;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.List;

/**
 * A file of Prometheus or Grafana: by itself, or as the value of a key of a ConfigMap.
 *
 * @param words what people call it
 * @param origin the file that it stands in
 * @param place where it begins there
 * @param embedded whether it is text within another file, so that all of it is found where it begins
 * @param waivers the waivers that are written at it
 */
public record MonitoringDocument(
        String words, Origin origin, Place place, boolean embedded, List<WrittenWaiver> waivers) implements Subject {
    /** Where a value of it stands in its file. */
    Place placeOf(Node node) {
        return embedded || node.line() == 0 ? place : node.place();
    }

    /** The folder of the file, with a slash at its end; empty where it has none. */
    String folder() {
        return origin.name().substring(0, origin.name().lastIndexOf('/') + 1);
    }
}
