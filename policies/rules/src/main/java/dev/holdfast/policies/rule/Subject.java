package dev.holdfast.policies.rule;

import dev.holdfast.policies.tree.Place;
import java.util.List;

/** What a rule can find something at: an object of Kubernetes, a service of Compose, a file of HAProxy, a resource. */
public interface Subject {
    /** What people call it, and what waivers name: {@code Deployment shop/api}, {@code service api}. */
    String words();

    /** Where it comes from. */
    Origin origin();

    /** Where it begins. */
    Place place();

    /** The waivers that are written at it, in an annotation or a comment. */
    default List<WrittenWaiver> waivers() {
        return List.of();
    }
}
