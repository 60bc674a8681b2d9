package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.value.ImageName;

/** An image without a tag is the one that was newest when it was pulled. */
public final class ImageIsFixed implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C02", "An image has a tag other than latest, or a digest")
            .because("The same file starts another program tomorrow, and on a new machine another one than on the "
                    + "old: nobody can say what ran when it broke, nor go back to it.")
            .from("kube-linter latest-tag", "CKV_K8S_14", "CKV_K8S_43")
            .fix("Write the tag of a release, better with its digest: name:1.4.2@sha256:….");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node image = service.at("image");
        String name = image.text();
        if (name == null || service.at("build").isPresent()) {
            return;
        }
        if (ImageName.of(name).isLatest() && !mayHaveTag(name)) {
            String message = "image " + Unset.shown(name) + " is whatever is newest";
            run.found(service.near(image), image, service.field("image"), message);
        }
    }

    /** Whether the name ends with a variable that may hold the tag: {@code ${IMAGE}}. */
    private static boolean mayHaveTag(String name) {
        return Unset.isIn(name.substring(name.lastIndexOf('/') + 1));
    }
}
