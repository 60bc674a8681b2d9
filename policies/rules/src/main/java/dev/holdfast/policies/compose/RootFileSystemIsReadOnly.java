package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** What cannot be written cannot be changed by who breaks in. */
public final class RootFileSystemIsReadOnly implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C09b", "The root file system of a service is read-only")
            .because("Who breaks into a container with a writable root file system leaves a program there that runs "
                    + "on; and what a program writes there is gone with the next version, and fills the disk of the "
                    + "machine until then.")
            .from("kube-linter no-read-only-root-fs", "CKV_K8S_22")
            .fix("Set read_only to true, with a tmpfs or a volume for each folder that is written.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node readOnly = service.at("read_only");
        if (service.isWhole() && !readOnly.isTrue() && !Unset.isIn(readOnly.textOr(""))) {
            run.found(
                    service.near(readOnly),
                    readOnly,
                    service.field("read_only"),
                    "its root file system can be written");
        }
    }
}
