package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.ImageName;

/**
 * Where the policy is left out, Kubernetes takes {@code Always} for images without a fixed tag and {@code IfNotPresent} for all others.
 * kube-score and Checkov ask for {@code Always} even of an image with a digest, which cannot change: that satisfies the rule here.
 */
public final class ImageIsPulledOrPinned implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K02", "Images are pulled at each start, or pinned by digest")
            .warning()
            .because(
                    "With IfNotPresent a node runs the image that it happens to have under this tag, and any pod on it may "
                            + "use a private image that another has pulled.")
            .from("kube-score container-image-pull-policy", "Polaris pullPolicyNotAlways", "CKV_K8S_15")
            .fix("Set imagePullPolicy to Always, or pin the image by digest.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        ImageName name = ImageName.of(container.node().get("image").textOr(""));
        Node written = container.node().get("imagePullPolicy");
        String policy = written.textOr(name.isLatest() ? "Always" : "IfNotPresent");
        if (!name.isPinned() && !policy.equals("Always")) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("imagePullPolicy"),
                    container.field("imagePullPolicy"),
                    container.words() + " has the pull policy " + policy
                            + (written.isPresent() ? "" : ", which is the default for its image")
                            + ", and its image has no digest");
        }
    }
}
