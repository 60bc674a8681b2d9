package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * Others in the network; an address block, or pods.
 *
 * @param podSelector pods
 * @param namespaceSelector their namespaces; absent for the same one
 * @param cidr an address block, {@code ipBlock.cidr}
 */
public record NetworkPolicyPeer(
        @Nullable LabelSelector podSelector, @Nullable LabelSelector namespaceSelector, @Nullable String cidr) {}
