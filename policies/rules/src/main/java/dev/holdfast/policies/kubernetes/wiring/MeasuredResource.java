package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource whose use in percent an autoscaler follows.
 *
 * @param resource {@code cpu}, {@code memory}
 * @param container the only container whose use counts; null where that of all does
 * @param at what says it
 * @param field its path
 */
record MeasuredResource(String resource, @Nullable String container, Node at, String field) {
    /** What an autoscaler follows, also by default. */
    static List<MeasuredResource> of(Autoscaler autoscaler) {
        Node spec = autoscaler.object().node().get("spec");
        return autoscaler.isScaledObject() ? triggers(spec) : metrics(spec);
    }

    private static List<MeasuredResource> metrics(Node spec) {
        List<MeasuredResource> found = new ArrayList<>();
        List<Node> metrics = spec.get("metrics").items();
        for (int i = 0; i < metrics.size(); i++) {
            Node resource = metrics.get(i).get("resource");
            Node one = metrics.get(i).get("containerResource");
            String field = "spec.metrics[" + i + "]";
            if (isShare(resource)) {
                found.add(new MeasuredResource(resource.get("name").textOr(""), null, resource, field));
            }
            if (isShare(one)) {
                found.add(new MeasuredResource(
                        one.get("name").textOr(""), one.get("container").text(), one, field));
            }
        }
        // Without metrics it follows 80 % of the CPU; autoscaling/v1 knows nothing else.
        if (metrics.isEmpty()) {
            found.add(new MeasuredResource("cpu", null, spec, "spec.metrics"));
        }
        return found;
    }

    private static boolean isShare(Node resource) {
        return resource.at("target", "averageUtilization").isPresent()
                || resource.get("targetAverageUtilization").isPresent();
    }

    private static List<MeasuredResource> triggers(Node spec) {
        List<MeasuredResource> found = new ArrayList<>();
        List<Node> triggers = spec.get("triggers").items();
        for (int i = 0; i < triggers.size(); i++) {
            Node trigger = triggers.get(i);
            String type = trigger.get("type").textOr("");
            boolean share = trigger.get("metricType").textOr("Utilization").equals("Utilization");
            if ((type.equals("cpu") || type.equals("memory")) && share) {
                String container = trigger.at("metadata", "containerName").text();
                found.add(new MeasuredResource(type, container, trigger, "spec.triggers[" + i + "]"));
            }
        }
        return found;
    }

    /** Whether the use of a container counts. */
    boolean isOf(Container one) {
        return container == null || container.equals(one.name());
    }
}
