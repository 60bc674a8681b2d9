package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What is allowed; {@code from} of an ingress rule, {@code to} of an egress rule.
 *
 * @param peers the others; empty for everybody
 * @param ports the ports; empty for all
 */
public record NetworkPolicyRule(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {}
