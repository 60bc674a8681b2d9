package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Cache;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Exposure;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.Maintenance;
import dev.holdfast.topology.MaintenanceStrategy;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.Update;
import dev.holdfast.topology.UpdateStrategy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that no part has the name of something that is made for another part: one would replace the other. */
final class DerivedNames {
    private static final String SERVICES = "services";
    private static final String BALANCERS = "loadBalancers";
    private static final String DATABASES = "databases";
    private static final String CACHES = "caches";

    /** Governs the names of pods on Kubernetes. */
    private static final String HEADLESS = "headless";

    private static final Pattern OF_DATABASE =
            Pattern.compile("primary|replica(-[0-9]+)?|read|backup|wal|proxy|(read-)?pooler");

    /** Nodes of a cluster have numbers on Compose. */
    private static final Pattern OF_CLUSTER = Pattern.compile("shard-[0-9]+|create|[1-9][0-9]*");

    /** Replicas of Compose have numbers, and what runs beside one has its name and their own. */
    private static final Pattern OF_REPLICA = Pattern.compile("[1-9][0-9]*(-.*)?");

    private final Topology topology;
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final Scope scope;

    private DerivedNames(Topology topology, Scope scope) {
        this.topology = topology;
        this.scope = scope;
    }

    /** Notes each such name. */
    static void check(Topology topology, Scope scope) {
        DerivedNames names = new DerivedNames(topology, scope);
        names.section(SERVICES, topology.services().keySet());
        names.section(BALANCERS, Absent.map(topology.loadBalancers()).keySet());
        names.section(DATABASES, Absent.map(topology.databases()).keySet());
        names.section(CACHES, Absent.map(topology.caches()).keySet());
        names.sections.keySet().forEach(names::check);
    }

    private void section(String section, Collection<String> names) {
        names.forEach(name -> sections.putIfAbsent(name, section));
    }

    private void check(String name) {
        for (int at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
            String owner = name.substring(0, at);
            String section = sections.get(owner);
            if (section != null && isDerived(section, owner, name.substring(at + 1))) {
                scope.problems()
                        .contradiction(
                                Scope.at(sections.getOrDefault(name, SERVICES), name),
                                "something that is made for " + section + "." + owner + " has this name too",
                                "Choose another name.");
                return;
            }
        }
    }

    private boolean isDerived(String section, String owner, String rest) {
        return rest.equals(HEADLESS)
                || (section.equals(DATABASES) && OF_DATABASE.matcher(rest).matches())
                || (section.equals(CACHES)
                        && isCluster(owner)
                        && OF_CLUSTER.matcher(rest).matches())
                || (section.equals(SERVICES)
                        && (OF_REPLICA.matcher(rest).matches() || isRedirect(owner, rest) || isPreview(owner, rest)))
                || (section.equals(BALANCERS) && isOfTheCloud(owner, rest));
    }

    private boolean isCluster(String owner) {
        Cache cache = Absent.map(topology.caches()).get(owner);
        return cache != null && cache.cluster() != null;
    }

    /** The route of a Gateway that sends plain requests to TLS. */
    private boolean isRedirect(String owner, String rest) {
        Service service = topology.services().get(owner);
        Exposure exposure = service == null ? null : service.expose();
        return rest.equals("redirect")
                && exposure != null
                && exposure.by() == ExposureKind.GATEWAY
                && exposure.tls() != null;
    }

    /** What leads to the version of blue-green that has no traffic yet; planned work may ask for it too. */
    private boolean isPreview(String owner, String rest) {
        Service service = topology.services().get(owner);
        Update update = service == null ? null : service.update();
        UpdateStrategy strategy = update == null ? null : update.strategy();
        Maintenance maintenance = topology.maintenance();
        return rest.equals("preview")
                && (strategy == UpdateStrategy.BLUE_GREEN
                        || (strategy == null
                                && maintenance != null
                                && maintenance.strategy() == MaintenanceStrategy.BLUE_GREEN));
    }

    /** The cloud leads to each of several services by an object of its own. */
    private boolean isOfTheCloud(String owner, String rest) {
        LoadBalancer balancer = Absent.map(topology.loadBalancers()).get(owner);
        return balancer != null
                && balancer.engine() == Engine.CLOUD
                && balancer.backends().stream()
                        .anyMatch(backend -> backend.service().equals(rest));
    }
}
