package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A key that rotates loses no data: KMS keeps the former ones for what they have encrypted. */
public final class KeysRotate implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A11b", "Keys of KMS rotate")
            .because(
                    "The longer one key is used, the more is lost with it; rotation costs nothing and breaks nothing, since KMS keeps "
                            + "the former keys.")
            .from(
                    "AWSGuard cmk-backing-key-rotation-enabled",
                    "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html")
            .fix("Set enableKeyRotation to true.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:kms/key:Key");
    }

    @Override
    public void check(AwsResource key, RuleRun run) {
        Node rotates = key.get("enableKeyRotation");
        // Only symmetric keys for encryption can.
        boolean can =
                key.get("customerMasterKeySpec").textOr("SYMMETRIC_DEFAULT").equals("SYMMETRIC_DEFAULT")
                        && key.get("keyUsage").textOr("ENCRYPT_DECRYPT").equals("ENCRYPT_DECRYPT");
        if (!rotates.isTrue() && can) {
            Fix fix = Fix.set(key.properties(), "true", "enableKeyRotation");
            run.found(key, rotates, "enableKeyRotation", "the key stays the same for ever", fix);
        }
    }
}
