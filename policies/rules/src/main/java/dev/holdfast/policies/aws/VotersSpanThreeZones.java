package dev.holdfast.policies.aws;

import dev.holdfast.blueprint.ConsensusAnnotation;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Of two zones one holds half of the votes or more. What votes is known of Kafka, whose brokers agree on a controller, of OpenSearch with
 * masters of its own, and of whatever has the tag {@code holdfast.dev/consensus}.
 */
public final class VotersSpanThreeZones implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A09b", "What votes has subnets in three zones")
            .notedInDevelopment()
            .because("With two zones, the loss of the one that holds two of three votes stops the third as well.")
            .from(
                    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
                    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
                    "etcd: deploy members over three failure domains")
            .parameter("minimum", "zones that its subnets are in", 3, 1, 6)
            .fix("Give it subnets in three zones; OpenSearch an availabilityZoneCount of 3, too.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.copyOf(Subnets.PLACES.keySet());
    }

    @Override
    public void check(AwsResource resource, AwsStack stack, RuleRun run) {
        if (votes(resource)) {
            Subnets.check(resource, stack, run.number("minimum"), run);
        }
    }

    private static boolean votes(AwsResource resource) {
        return switch (resource.type()) {
            case "aws:msk/cluster:Cluster" -> true;
            case "aws:opensearch/domain:Domain" ->
                resource.get("clusterConfig").get("dedicatedMasterEnabled").isTrue();
            default -> isTagged(resource);
        };
    }

    /** A mapping, but of groups of machines a list. */
    private static boolean isTagged(AwsResource resource) {
        Node tags = resource.get("tags");
        for (Node tag : tags.items()) {
            if (tag.get("key").is(ConsensusAnnotation.NAME)) {
                return true;
            }
        }
        return tags.get(ConsensusAnnotation.NAME).isPresent();
    }
}
