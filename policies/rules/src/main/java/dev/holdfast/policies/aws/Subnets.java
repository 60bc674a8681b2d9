package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subnets, or zones, that a resource is given.
 *
 * @param field the field with the longest list of them; {@code subnets} where it has none
 * @param list its value
 * @param property the property that the field is in
 */
record Subnets(String field, Node list, String property) {
    private static final String SUBNET = "aws:ec2/subnet:Subnet";
    private static final String ZONES = "availabilityZones";
    private static final String NETWORK = "networkConfiguration";

    /** Of each type with subnets, the ways to them. */
    static final Map<String, List<List<String>>> PLACES = Map.ofEntries(
            Map.entry("aws:lb/loadBalancer:LoadBalancer", List.of(List.of("subnets"), List.of("subnetMappings"))),
            Map.entry("aws:alb/loadBalancer:LoadBalancer", List.of(List.of("subnets"), List.of("subnetMappings"))),
            Map.entry(
                    "aws:applicationloadbalancing/loadBalancer:LoadBalancer",
                    List.of(List.of("subnets"), List.of("subnetMappings"))),
            Map.entry(
                    "aws:elasticloadbalancingv2/loadBalancer:LoadBalancer",
                    List.of(List.of("subnets"), List.of("subnetMappings"))),
            Map.entry("aws:elb/loadBalancer:LoadBalancer", List.of(List.of("subnets"), List.of(ZONES))),
            Map.entry("aws:rds/subnetGroup:SubnetGroup", List.of(List.of("subnetIds"))),
            Map.entry("aws:elasticache/subnetGroup:SubnetGroup", List.of(List.of("subnetIds"))),
            Map.entry("aws:autoscaling/group:Group", List.of(List.of("vpcZoneIdentifiers"), List.of(ZONES))),
            Map.entry("aws:ecs/service:Service", List.of(List.of(NETWORK, "subnets"))),
            Map.entry("aws:eks/nodeGroup:NodeGroup", List.of(List.of("subnetIds"))),
            Map.entry("aws:msk/cluster:Cluster", List.of(List.of("brokerNodeGroupInfo", "clientSubnets"))),
            Map.entry("aws:opensearch/domain:Domain", List.of(List.of("vpcOptions", "subnetIds"))));

    /** Those of a resource. */
    private static Subnets of(AwsResource resource) {
        Subnets longest = new Subnets("subnets", resource.properties(), "subnets");
        int most = 0;
        for (List<String> way : PLACES.getOrDefault(resource.type(), List.of())) {
            Node list = resource.properties().at(way.toArray(String[]::new));
            int number = list.items().size();
            if (number > most) {
                most = number;
                longest = new Subnets(String.join(".", way), list, way.get(0));
            }
        }
        return longest;
    }

    /** Finds a resource whose subnets are in fewer zones. None at all is for the provider to refuse, or a default network's business. */
    static void check(AwsResource resource, AwsStack stack, long least, RuleRun run) {
        Subnets subnets = of(resource);
        int number = subnets.number();
        if (number == 0) {
            return;
        }
        int zones = subnets.zones(resource, stack);
        if (number < least) {
            String message = number + (number == 1 ? " subnet or zone" : " subnets or zones") + ", less than " + least;
            run.found(resource, subnets.list(), subnets.field(), message);
        } else if (zones < least) {
            String message =
                    number + " subnets in " + zones + (zones == 1 ? " zone" : " zones") + ", less than " + least;
            run.found(resource, subnets.list(), subnets.field(), message);
        }
    }

    private int number() {
        return list.items().size();
    }

    /** In how many zones they are at most: one that is not of this stack may be in a zone of its own. */
    private int zones(AwsResource resource, AwsStack stack) {
        Set<String> zones = new HashSet<>();
        if (property.equals(ZONES)) {
            list.items().forEach(zone -> zones.add(zone.textOr("")));
            return zones.size();
        }
        Set<AwsResource> known = stack.meant(resource, property, ids(), SUBNET);
        int elsewhere = Math.max(0, number() - known.size());
        for (AwsResource subnet : known) {
            String zone = zone(subnet);
            if (zone == null) {
                elsewhere++;
            } else {
                zones.add(zone);
            }
        }
        return zones.size() + elsewhere;
    }

    /** The subnets themselves, where each is within a mapping, too. */
    private List<Node> ids() {
        List<Node> ids = new ArrayList<>();
        for (Node item : list.items()) {
            ids.add(item instanceof MapNode ? item.get("subnetId") : item);
        }
        return ids;
    }

    private static @Nullable String zone(AwsResource subnet) {
        for (String each : List.of("availabilityZone", "availabilityZoneId")) {
            Node zone = subnet.get(each);
            if (!(zone instanceof UnknownNode) && zone.isPresent()) {
                return zone.textOr("");
            }
        }
        return null;
    }
}
