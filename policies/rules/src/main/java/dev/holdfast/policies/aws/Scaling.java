package dev.holdfast.policies.aws;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.List;

/** Services of ECS, and what scales them. */
final class Scaling {
    static final String SERVICE = "aws:ecs/service:Service";
    static final String TARGET = "aws:appautoscaling/target:Target";

    private static final String DIMENSION = "ecs:service:DesiredCount";

    private Scaling() {}

    /** Whether a target is the number of tasks of a service. */
    static boolean isOfService(AwsResource target) {
        return target.get("scalableDimension").is(DIMENSION);
    }

    /** The targets that scale a service: by what the engine knows of their ids, or by the id {@code service/CLUSTER/NAME}. */
    static List<AwsResource> targets(AwsResource service, AwsStack stack) {
        List<AwsResource> targets = new ArrayList<>();
        for (AwsResource target : stack.ofType(TARGET)) {
            boolean depends =
                    target.dependencies().getOrDefault("resourceId", List.of()).contains(service.urn());
            if (isOfService(target) && (depends || names(target.get("resourceId"), service))) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static boolean names(Node id, AwsResource service) {
        // Of what is not known the dependencies have told.
        String text = id instanceof UnknownNode ? null : id.text();
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        return parts.length == 3
                && last(service.get("name")).equals(parts[2])
                && (last(service.get("cluster")).equals(parts[1]) || service.get("cluster") instanceof UnknownNode);
    }

    /** The name, also of an ARN; that of what names none is {@code default}. */
    private static String last(Node name) {
        String text = name instanceof UnknownNode ? "" : name.textOr("default");
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
