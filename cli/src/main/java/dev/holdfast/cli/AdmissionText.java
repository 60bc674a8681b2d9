package dev.holdfast.cli;

import dev.holdfast.policies.cel.AdmissionPolicies;
import dev.holdfast.templates.Renderer;
import java.util.Map;

/** Prints policies of one's own as manifests for the API server of Kubernetes. */
final class AdmissionText {
    private static final String TEMPLATE = "admission/policies.yaml.ftl";

    private AdmissionText() {}

    /** The manifests, a policy and its binding each, in the order of the pack. */
    static String of(AdmissionPolicies policies, Renderer renderer) {
        return renderer.render(TEMPLATE, Map.of("policies", policies.policies()));
    }
}
