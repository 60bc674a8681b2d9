package dev.holdfast.blueprint;

import java.util.List;

/**
 * How the parts reach each other.
 *
 * @param dualStack whether IPv4 and IPv6 are both used
 * @param multipleProviders whether more than one network provider has to be used
 * @param redundantDns whether more than one DNS server has to be used
 * @param resolvers DNS servers that load balancers ask; empty for the platform's own
 */
public record NetworkBlueprint(
        boolean dualStack, boolean multipleProviders, boolean redundantDns, List<String> resolvers) {}
