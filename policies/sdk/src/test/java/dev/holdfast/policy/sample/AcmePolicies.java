package dev.holdfast.policy.sample;

import dev.holdfast.policy.ComplianceFramework;
import dev.holdfast.policy.ConfigSchema;
import dev.holdfast.policy.EnforcementLevel;
import dev.holdfast.policy.PackMetadata;
import dev.holdfast.policy.PolicyInfo;
import dev.holdfast.policy.PolicyPack;
import dev.holdfast.policy.PolicyRun;
import dev.holdfast.policy.Properties;
import dev.holdfast.policy.Property;
import dev.holdfast.policy.Resource;
import dev.holdfast.policy.ResourcePolicy;
import dev.holdfast.policy.Severity;
import dev.holdfast.policy.Stack;
import dev.holdfast.policy.StackPolicy;
import java.util.List;

/** The policies of Acme: the owner of buckets, passwords that are secrets, and what keeps buckets from the public. */
public final class AcmePolicies {
    private static final String BUCKET = "aws:s3/bucketV2:BucketV2";
    private static final String BLOCK = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
    private static final String DATABASE = "aws:rds/instance:Instance";

    private AcmePolicies() {}

    /** The pack: in a method of its own, so that tests can try it. */
    static PolicyPack pack() {
        return PolicyPack.of("acme", "1.0.0")
                .metadata(PackMetadata.NONE
                        .title("Acme")
                        .description("What Acme deploys to AWS")
                        .provider("aws"))
                .with(owner(), password(), block());
    }

    /** A setting with a default, and another level than the usual one by {@code --policy-pack-config}. */
    private static ResourcePolicy owner() {
        return ResourcePolicy.of("buckets-have-an-owner", "Buckets name the team that owns them.")
                .mandatory()
                .types(BUCKET)
                .config(ConfigSchema.NOTHING.texts("teams", "the teams that there are; any where it is empty"))
                .validate(AcmePolicies::hasOwner);
    }

    private static void hasOwner(Resource bucket, PolicyRun run) {
        String owner = bucket.properties().map("tags").text("owner").orElse("");
        List<String> teams = run.config().list("teams").stream()
                .flatMap(team -> team.text().stream())
                .toList();
        if (owner.isEmpty()) {
            run.violation("Add the tag owner.");
        } else if (!teams.isEmpty() && !teams.contains(owner)) {
            run.violation("There is no team " + owner + ": there are " + String.join(", ", teams) + ".");
        }
    }

    /** Mends what it finds; what was no secret becomes one. */
    private static ResourcePolicy password() {
        PolicyInfo info = PolicyInfo.of("passwords-are-secrets", "Passwords of databases are secrets of Pulumi.")
                .level(EnforcementLevel.REMEDIATE)
                .severity(Severity.HIGH)
                .framework(new ComplianceFramework("Acme", "2026", "7.2", "State is readable to many."));
        return ResourcePolicy.of(info)
                .types(DATABASE)
                .validate((database, run) -> {
                    if (isOpen(database.properties().get("password"))) {
                        run.violation("The password stands in the state as it is.");
                    }
                })
                .remediate((database, run) -> {
                    Properties properties = database.properties();
                    Property password = properties.get("password");
                    return isOpen(password)
                            ? properties.with(Property.secret(password.text().orElseThrow()), List.of("password"))
                            : null;
                });
    }

    private static boolean isOpen(Property password) {
        return !password.isSecret() && password.text().isPresent();
    }

    /** Looks at all resources together: does a block stand for each bucket? */
    private static StackPolicy block() {
        return StackPolicy.of("buckets-are-blocked", "Each bucket has a public access block.", AcmePolicies::isBlocked)
                .mandatory();
    }

    private static void isBlocked(Stack stack, PolicyRun run) {
        for (Resource bucket : stack.ofType(BUCKET)) {
            boolean blocked = stack.ofType(BLOCK).stream()
                    .anyMatch(block -> stack.dependencies(block, "bucket").contains(bucket));
            if (!blocked) {
                run.violation("Add a BucketPublicAccessBlock for " + bucket.name() + ".", bucket.urn());
            }
        }
    }

    public static void main(String[] args) {
        pack().serve();
    }
}
