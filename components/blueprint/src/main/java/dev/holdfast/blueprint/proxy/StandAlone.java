package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import java.util.List;

/** All load balancers of a blueprint in one file; resolve has seen to it that no two listen on the same port. */
public final class StandAlone {
    private StandAlone() {}

    /**
     * Plans all load balancers, each for the region that takes the writes, or the first in which it runs.
     *
     * @param blueprint what they belong to
     * @param addressing how the platform names things
     */
    public static List<ProxyPlan> plans(Blueprint blueprint, Addressing addressing) {
        return blueprint.loadBalancers().values().stream()
                .map(each -> ProxyPlan.of(each, blueprint, region(each, blueprint), addressing))
                .toList();
    }

    private static String region(LoadBalancerBlueprint loadBalancer, Blueprint blueprint) {
        String primary = blueprint.primaryRegion().name();
        return loadBalancer.regions().containsKey(primary)
                ? primary
                : loadBalancer.regions().keySet().stream().findFirst().orElse(primary);
    }
}
