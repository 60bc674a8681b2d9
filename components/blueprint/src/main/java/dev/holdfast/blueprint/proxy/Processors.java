package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.ResourcesBlueprint;
import java.util.Collection;

/** How many threads or worker processes run. By themselves both programs take one for each processor of the host. */
public final class Processors {
    private static final int MOST = 64;

    private Processors() {}

    /** The processors that load balancers in one process are given, rounded up: their limit, or else their request; 1 to 64. */
    public static int of(Collection<ProxyPlan> plans) {
        long millis = 0;
        for (ProxyPlan plan : plans) {
            millis += millis(plan.loadBalancer().resources());
        }
        return (int) Math.max(1, Math.min(MOST, (millis + 999) / 1000));
    }

    private static long millis(ResourcesBlueprint resources) {
        return resources.cpuLimit() == null
                ? resources.cpuRequest().millis()
                : resources.cpuLimit().millis();
    }
}
