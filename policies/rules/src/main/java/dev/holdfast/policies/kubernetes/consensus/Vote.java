package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.blueprint.ConsensusAnnotation;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an object's annotation {@code holdfast.dev/consensus} says.
 *
 * @param annotation where it says so
 * @param facts what; null where it cannot be understood
 */
public record Vote(Node annotation, @Nullable ConsensusFacts facts) {
    /** The kinds whose replicas may vote. */
    static final List<String> KINDS = List.of("StatefulSet", "Deployment", "Rollout");

    /** The path of the annotation in its object. */
    public static final String FIELD = "metadata.annotations[" + ConsensusAnnotation.NAME + "]";

    /** What an object says; null where it says nothing. */
    public static @Nullable Vote of(KubernetesObject object) {
        Node annotation = object.node().at("metadata", "annotations", ConsensusAnnotation.NAME);
        String text = annotation.text();
        if (text == null) {
            return null;
        }
        ConsensusAnnotation said = ConsensusAnnotation.parse(text);
        return new Vote(
                annotation, said == null ? null : new ConsensusFacts(said.faults(), said.members(), said.quorum()));
    }
}
