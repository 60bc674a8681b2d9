package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.ImageName;

/**
 * A tag can be moved, a digest cannot. It is only noted: most teams keep their tags fixed in the registry, and few can see at a digest
 * what runs.
 */
public final class ImageHasDigest implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K01b", "Images are pinned by digest")
            .note()
            .because(
                    "A tag can be pushed again: what was tested on Monday is then not what starts on Tuesday. A digest names "
                            + "one image for ever.")
            .from("CKV_K8S_43", "https://kubernetes.io/docs/concepts/containers/images/#image-names")
            .fix("Write the digest behind the tag: image:1.8.2@sha256:… .");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node image = container.node().get("image");
        String written = image.textOr("");
        if (!written.isEmpty() && !ImageName.of(written).isPinned()) {
            run.found(
                    container.workload().object(),
                    image,
                    container.field("image"),
                    container.words() + ": image " + written + " has no digest");
        }
    }
}
