package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Who may talk to whom.
 *
 * @param podSelector the pods that the rules are for
 * @param policyTypes the directions that are refused unless a rule allows them
 * @param ingress what they may receive
 * @param egress what they may send
 */
public record NetworkPolicySpec(
        LabelSelector podSelector,
        List<String> policyTypes,
        List<NetworkPolicyRule> ingress,
        List<NetworkPolicyRule> egress) {}
