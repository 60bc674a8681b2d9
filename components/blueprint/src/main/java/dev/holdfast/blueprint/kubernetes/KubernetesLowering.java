package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From the blueprint to the objects of the Kubernetes API, region by region. */
public final class KubernetesLowering {
    /** Files that are there besides those of components. */
    private static final Set<String> RESERVED = Set.of("namespace", "backups", "monitoring", "kustomization");

    private static final String NO_FAILOVER =
            "Nothing here makes a replica the primary when the primary is lost: that takes an operator or a person.";

    private final Scope scope;
    private final Traffic traffic;
    private final ConfigurationFiles files;
    private final List<Component> components = new ArrayList<>();

    private KubernetesLowering(Scope scope, ConfigurationFiles files) {
        this.scope = scope;
        this.traffic = TrafficPlan.of(scope);
        this.files = files;
    }

    /** The regions in which something runs, in the order of the topology. */
    public static List<String> regions(Blueprint blueprint) {
        return blueprint.regions().keySet().stream()
                .filter(region -> Stream.of(
                                blueprint.services().values().stream()
                                        .anyMatch(service -> service.replicas().containsKey(region)),
                                blueprint.loadBalancers().values().stream()
                                        .anyMatch(balancer -> balancer.regions().containsKey(region)),
                                blueprint.databases().values().stream()
                                        .anyMatch(database -> database.regions().contains(region)),
                                blueprint.caches().values().stream()
                                        .anyMatch(cache -> cache.regions().contains(region)))
                        .anyMatch(Boolean::booleanValue))
                .toList();
    }

    /**
     * Lowers a system in one region.
     *
     * @param blueprint the system
     * @param region one of its regions
     * @param files renders the files that ConfigMaps carry
     * @throws IllegalArgumentException if there is no such region, or Kubernetes is not wanted
     */
    public static RegionManifests lower(Blueprint blueprint, String region, ConfigurationFiles files) {
        return new KubernetesLowering(Scope.of(blueprint, region), files).manifests();
    }

    private RegionManifests manifests() {
        Blueprint blueprint = scope.blueprint();
        String region = scope.region().name();
        if (blueprint.existing().namespace() == null) {
            addOnly(ComponentKind.NAMESPACE, List.of(), NamespaceObjects.of(scope));
        }
        blueprint.databases().values().stream()
                .filter(database -> database.regions().contains(region))
                .forEach(this::database);
        blueprint.caches().values().stream()
                .filter(cache -> cache.regions().contains(region))
                .forEach(this::cache);
        blueprint.services().values().stream()
                .filter(service -> scope.replicas(service) > 0)
                .forEach(service -> add(
                        ComponentKind.SERVICE, service.name(), List.of(), ServiceObjects.of(scope, service, traffic)));
        blueprint.loadBalancers().values().stream()
                .filter(balancer -> balancer.regions().containsKey(region))
                .forEach(balancer -> add(
                        ComponentKind.LOAD_BALANCER,
                        balancer.name(),
                        List.of(),
                        LoadBalancerObjects.of(scope, balancer, traffic, files)));
        backups();
        monitoring();
        List<KubernetesObject> objects = components.stream()
                .flatMap(component -> component.objects().stream())
                .toList();
        return new RegionManifests(
                blueprint.name(),
                blueprint.environment(),
                scope.region(),
                scope.namespace(),
                scope.systemLabels(),
                RequiredSecrets.of(objects),
                List.copyOf(components));
    }

    private void database(DatabaseBlueprint database) {
        boolean operated = database.kubernetes().operated();
        add(
                ComponentKind.DATABASE,
                database.name(),
                operated ? PostgresClusters.notes(scope, database) : List.of(NO_FAILOVER),
                operated
                        ? PostgresClusters.of(scope, database, traffic)
                        : DatabaseObjects.of(scope, database, traffic, files));
    }

    private void cache(CacheBlueprint cache) {
        if (cache.cluster() == null) {
            add(ComponentKind.CACHE, cache.name(), List.of(), CacheObjects.of(scope, cache, traffic, files));
        } else {
            List<String> notes = List.of(CacheClusterObjects.NOT_COPIED_YET);
            add(ComponentKind.CACHE, cache.name(), notes, CacheClusterObjects.of(scope, cache, traffic, files));
        }
    }

    private void add(ComponentKind kind, String name, List<String> notes, List<KubernetesObject> objects) {
        if (!objects.isEmpty()) {
            String file = RESERVED.contains(name) ? name + "-" + kind.words().replace(' ', '-') : name;
            components.add(new Component(
                    kind,
                    name,
                    file + ".yaml",
                    capital(kind.words()) + " " + name,
                    notes,
                    ExternalSecrets.noted(objects)));
        }
    }

    /** What there is one of, so that it has no name of its own. */
    private void addOnly(ComponentKind kind, List<String> notes, List<KubernetesObject> objects) {
        components.add(new Component(
                kind,
                kind.words(),
                kind.words() + ".yaml",
                capital(kind.words()),
                notes,
                ExternalSecrets.noted(objects)));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void backups() {
        BackupsBlueprint backups = scope.blueprint().backups();
        if (backups == null) {
            return;
        }
        List<KubernetesObject> objects = scope.blueprint().databases().values().stream()
                .filter(database -> database.regions().contains(scope.region().name()))
                .filter(database -> backups.databases().contains(database.name()))
                .flatMap(database -> database.kubernetes().operated()
                        ? Stream.of(ClusterBackups.schedule(scope, database))
                        : BackupObjects.of(scope, database, traffic, files).stream())
                .toList();
        if (!objects.isEmpty()) {
            addOnly(ComponentKind.BACKUPS, List.of(), objects);
        }
    }

    private void monitoring() {
        List<KubernetesObject> objects = new MonitoringObjects(scope, traffic, files).all();
        if (!objects.isEmpty()) {
            addOnly(ComponentKind.MONITORING, MonitoringObjects.notes(scope), objects);
        }
    }
}
