package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What the whole internet may reach are web servers: ports 80 and 443. */
public final class NothingIsOpenToAll implements AwsRule {
    private static final String GROUP = "aws:ec2/securityGroup:SecurityGroup";
    private static final String RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
    private static final String INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A12a", "Only the ports 80 and 443 are open to everybody")
            .because(
                    "Scanners find an open port of a database or of SSH within minutes, and try passwords from then on.")
            .from("AWS Security Hub EC2.18, EC2.19", "CKV_AWS_24, CKV_AWS_25")
            .fix("Name the networks, or the security groups, that may connect.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(GROUP, RULE, INGRESS);
    }

    @Override
    public void check(AwsResource resource, RuleRun run) {
        if (resource.type().equals(GROUP)) {
            List<Node> ingress = resource.get("ingress").items();
            for (int i = 0; i < ingress.size(); i++) {
                check(resource, ingress.get(i), "ingress[" + i + "]", run);
            }
        } else if (resource.type().equals(INGRESS) || resource.get("type").is("ingress")) {
            check(resource, resource.properties(), "", run);
        }
    }

    private static void check(AwsResource resource, Node rule, String field, RuleRun run) {
        if (!isOpen(rule)) {
            return;
        }
        String protocol = rule.get("protocol").textOr(rule.get("ipProtocol").textOr(""));
        boolean any = protocol.equals("-1") || protocol.equals("all");
        Long from = rule.get("fromPort").whole();
        boolean web = from != null
                && (from == 80 || from == 443)
                && from.equals(rule.get("toPort").whole());
        if (any || (!web && !protocol.startsWith("icmp"))) {
            String ports = any
                    ? "all ports"
                    : "ports " + from + " to " + rule.get("toPort").textOr("");
            run.found(resource, rule, field, ports + " are open to the whole internet");
        }
    }

    private static boolean isOpen(Node rule) {
        return all(rule.get("cidrBlocks"), "0.0.0.0/0")
                || all(rule.get("ipv6CidrBlocks"), "::/0")
                || rule.get("cidrIpv4").is("0.0.0.0/0")
                || rule.get("cidrIpv6").is("::/0");
    }

    private static boolean all(Node blocks, String everybody) {
        for (Node block : blocks.items()) {
            if (block.is(everybody)) {
                return true;
            }
        }
        return false;
    }
}
