package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Kustomization;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.value.ImageName;
import java.util.HashSet;
import java.util.Set;

/**
 * An image without a tag is {@code latest}, and that is whatever was pushed last. kube-score takes the port of a registry ({@code
 * registry:5000/api}) for a tag; here it is none. A digest is better than a tag, so the tag beside it does not matter.
 */
public final class ImageHasFixedTag implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K01a", "Images have a fixed tag")
            .because(
                    "Without one, two pods of the same Deployment run what was pushed last when each was started: a restart "
                            + "at night is an unplanned release, and the way back is gone.")
            .from("kube-linter latest-tag", "kube-score container-image-tag", "Polaris tagNotSpecified", "CKV_K8S_14")
            .fix("Write the version that was tested as the tag, or a digest.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Images to which a kustomization gives a tag are looked at in what it prints. */
    @Override
    public void check(Inputs inputs, RuleRun run) {
        Set<String> given = new HashSet<>();
        inputs.all(Kustomization.class).forEach(each -> given.addAll(each.images()));
        for (Workload workload : inputs.cluster().workloads()) {
            run.of(workload.object(), () -> {
                for (Container container : workload.containers()) {
                    if (!given.contains(withoutTag(container.node().get("image").textOr("")))) {
                        check(container, run);
                    }
                }
            });
        }
    }

    private static String withoutTag(String image) {
        String tag = ImageName.of(image).tag();
        return tag.isEmpty() ? image : image.substring(0, image.length() - tag.length() - 1);
    }

    @Override
    public void check(Container container, RuleRun run) {
        String image = container.node().get("image").textOr("");
        ImageName name = ImageName.of(image);
        if (name.isLatest()) {
            String what = image.isEmpty()
                    ? " has no image"
                    : ": image " + image + (name.tag().isEmpty() ? " has no tag" : " has the tag latest");
            run.found(
                    container.workload().object(),
                    container.node().nearest("image"),
                    container.field("image"),
                    container.words() + what);
        }
    }
}
