package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A group with rules of its own takes away those that other resources add, and they come back at the next deployment. */
public final class RulesHaveOneOwner implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A12b", "The rules of a security group are all within it, or all beside it")
            .because(
                    "Each deployment takes away what the one before has added: at random, every second time, a service cannot be reached.")
            .from("AWSGuard security-group-no-rule-management-conflicts")
            .fix("Move the rules of the group into resources of their own, and leave ingress and egress out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:ec2/securityGroup:SecurityGroup");
    }

    @Override
    public void check(AwsResource group, AwsStack stack, RuleRun run) {
        List<AwsResource> beside = stack.referringTo(
                group,
                "securityGroupId",
                "aws:ec2/securityGroupRule:SecurityGroupRule",
                "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
                "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
        if (!beside.isEmpty() && hasOthers(group, beside)) {
            String message =
                    "the group has rules of its own, and " + beside.get(0).words() + " adds to them";
            run.found(group, group.place(), "", message);
        }
    }

    /** Whether the group has rules that none of those beside it are: where it is deployed, the provider gives back those as its own. */
    private static boolean hasOthers(AwsResource group, List<AwsResource> beside) {
        List<Node> own = new ArrayList<>(group.get("ingress").items());
        own.addAll(group.get("egress").items());
        return own.stream().anyMatch(rule -> beside.stream().noneMatch(other -> isAlike(rule, other.properties())));
    }

    private static boolean isAlike(Node one, Node other) {
        String protocol = protocol(one);
        return protocol.equals(protocol(other))
                && (protocol.equals("-1")
                        || (Objects.equals(
                                        one.get("fromPort").whole(),
                                        other.get("fromPort").whole())
                                && Objects.equals(
                                        one.get("toPort").whole(),
                                        other.get("toPort").whole())));
    }

    private static String protocol(Node rule) {
        return rule.get("protocol").textOr(rule.get("ipProtocol").textOr(""));
    }
}
