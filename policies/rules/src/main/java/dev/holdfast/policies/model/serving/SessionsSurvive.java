package dev.holdfast.policies.model.serving;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/**
 * Where a client stays with one replica, of a service that is updated in steps or follows the load, the replica drains as long as it is
 * remembered, or the service uses a cache in which another one finds the session. What the cache holds is not known.
 */
public final class SessionsSurvive implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M18a", "Clients that stay with one replica are not cut off when it goes")
            .warning()
            .because("Each update logs out the clients of every replica, and each scaling down a part of them.")
            .from("requirements R28, R39 (BUG 37)")
            .fix("Keep sessions in a cache, drain as long as they last, or leave sessionAffinity out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            Duration drain = service.update().drain();
            if (service.sessionAffinity() == null || usesCache(service)) {
                continue;
            }
            Duration kept = service.sessionAffinity().timeout();
            if (drain.compareTo(kept) < 0) {
                found.at(
                        TopologyPath.of("services", service.name(), "sessionAffinity"),
                        "a client stays with a replica for " + TimeSpan.format(kept) + ", which is gone after "
                                + TimeSpan.format(drain) + " of draining, and no cache is used");
            }
        }
    }

    private static boolean usesCache(ServiceBlueprint service) {
        return service.uses().stream().map(ConnectionBlueprint::endpoint).anyMatch(Endpoint.Cache.class::isInstance);
    }
}
