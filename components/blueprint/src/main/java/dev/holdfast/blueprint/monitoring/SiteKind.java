package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import org.jspecify.annotations.Nullable;

/**
 * What the rules, their tests and the dashboards of a site depend on: sites of one kind have the same. How many replicas run is not of it,
 * except where they vote: no other rule asks that.
 *
 * @param blueprint the system, this very object: two that are written alike may be told apart
 * @param runs the platform and the names of all that runs there, in the order of the topology
 */
public record SiteKind(Blueprint blueprint, String runs) {
    /** Returns the kind of a site. */
    public static SiteKind of(Site site) {
        // No name has a space, and each sort ends in one more.
        StringBuilder runs = new StringBuilder(site.platform().word()).append(' ');
        for (ServiceBlueprint service : site.services()) {
            runs.append(service.name());
            if (service.consensus() != null) {
                runs.append('=').append(site.replicas(service));
            }
            runs.append(' ');
        }
        runs.append(' ');
        for (DatabaseBlueprint database : site.databases()) {
            runs.append(database.name()).append(' ');
        }
        runs.append(' ');
        for (CacheBlueprint cache : site.caches()) {
            runs.append(cache.name()).append(' ');
        }
        runs.append(' ');
        for (LoadBalancerBlueprint balancer : site.loadBalancers()) {
            runs.append(balancer.name()).append(' ');
        }
        return new SiteKind(site.blueprint(), runs.toString());
    }

    // Written out for the sake of a cold start, see TopologyPath; and a whole system is not compared to find a text.
    @Override
    @SuppressWarnings("ReferenceEquality") // the same system, not one that equals it
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteKind that && blueprint == that.blueprint && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }
}
