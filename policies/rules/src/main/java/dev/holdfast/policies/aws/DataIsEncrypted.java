package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Volumes and file systems are encrypted when they are made, or never. */
public final class DataIsEncrypted implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A11a", "Volumes and file systems are encrypted")
            .because(
                    "Encryption cannot be turned on later: all of it has to be copied to another, with the service away meanwhile.")
            .from("AWSGuard encrypted-volumes", "AWSGuard efs-encrypted")
            .fix("Set encrypted to true before it is created.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:ebs/volume:Volume", "aws:efs/fileSystem:FileSystem");
    }

    @Override
    public void check(AwsResource store, RuleRun run) {
        Node encrypted = store.get("encrypted");
        if (!encrypted.isTrue()) {
            run.found(store, encrypted, "encrypted", "what is stored is not encrypted");
        }
    }
}
