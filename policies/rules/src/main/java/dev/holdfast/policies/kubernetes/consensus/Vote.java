package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.topology.Faults;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an object's annotation {@code holdfast.dev/consensus} says.
 *
 * @param annotation where it says so
 * @param facts what; null where it cannot be understood
 */
public record Vote(Node annotation, @Nullable ConsensusFacts facts) {
    private static final String ANNOTATION = "holdfast.dev/consensus";

    /** The kinds whose replicas may vote. */
    static final List<String> KINDS = List.of("StatefulSet", "Deployment", "Rollout");

    /** The path of the annotation in its object. */
    public static final String FIELD = "metadata.annotations[" + ANNOTATION + "]";

    private static final Pattern FORM =
            Pattern.compile("(crash|byzantine) members=([1-9]\\d{0,5}) quorum=([1-9]\\d{0,5})");

    /** What an object says; null where it says nothing. */
    public static @Nullable Vote of(KubernetesObject object) {
        Node annotation = object.node().at("metadata", "annotations", ANNOTATION);
        String text = annotation.text();
        if (text == null) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new Vote(annotation, null);
        }
        Faults faults = form.group(1).equals("byzantine") ? Faults.BYZANTINE : Faults.CRASH;
        int members = Integer.parseInt(form.group(2));
        return new Vote(annotation, new ConsensusFacts(faults, members, Integer.parseInt(form.group(3))));
    }
}
