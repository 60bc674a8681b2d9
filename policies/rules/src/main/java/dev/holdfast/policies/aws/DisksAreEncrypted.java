package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Volumes that come with a machine are no resources of their own. Nothing is to be said where the account encrypts all of them. */
public final class DisksAreEncrypted implements AwsStackRule {
    private static final String TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
    private static final String ACCOUNT = "aws:ebs/encryptionByDefault:EncryptionByDefault";
    private static final String ROOT = "rootBlockDevice";

    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A11c", "The disks of machines are encrypted")
            .because(
                    "The disk of a machine holds what it has cached, logged and swapped; a snapshot of it is copied to another account in a minute.")
            .from("AWSGuard encrypted-volumes", "CKV_AWS_8")
            .fix("Set encrypted to true for each disk, or add an ebs.EncryptionByDefault for the account.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:ec2/instance:Instance", "aws:ec2/launchConfiguration:LaunchConfiguration", TEMPLATE);
    }

    @Override
    public void check(AwsResource machine, AwsStack stack, RuleRun run) {
        for (AwsResource account : stack.ofType(ACCOUNT)) {
            // It is on where nothing is said.
            if (!account.get("enabled").isFalse()) {
                return;
            }
        }
        if (machine.type().equals(TEMPLATE)) {
            check(machine, "blockDeviceMappings", "ebs", run);
        } else {
            Node root = machine.get(ROOT);
            if (!root.get("encrypted").isTrue()) {
                run.found(machine, root, ROOT + ".encrypted", "the first disk is not encrypted");
            }
            check(machine, "ebsBlockDevices", "", run);
        }
    }

    private static void check(AwsResource machine, String list, String within, RuleRun run) {
        List<Node> disks = machine.get(list).items();
        for (int i = 0; i < disks.size(); i++) {
            Node disk = within.isEmpty() ? disks.get(i) : disks.get(i).get(within);
            boolean copied = disk.get("snapshotId").isPresent();
            // What is made of a snapshot is encrypted as that is; what has no disk of EBS is the machine's own.
            if (disk.isMap() && !disk.get("encrypted").is("true") && !copied) {
                String field = list + "[" + i + "]" + (within.isEmpty() ? "" : "." + within) + ".encrypted";
                run.found(machine, disk, field, "a disk is not encrypted");
            }
        }
    }
}
