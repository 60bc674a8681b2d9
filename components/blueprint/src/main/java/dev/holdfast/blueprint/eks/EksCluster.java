package dev.holdfast.blueprint.eks;

import java.util.List;

/**
 * One cluster.
 *
 * @param name its name
 * @param region the provider's region
 * @param version the minor version of Kubernetes
 * @param managed groups of machines at the full price, which the provider replaces by itself
 * @param mixed groups of which a part is spare capacity
 * @see <a href="https://eksctl.io/usage/schema/">eksctl: config file schema</a>
 */
public record EksCluster(String name, String region, String version, List<NodeGroup> managed, List<NodeGroup> mixed) {}
