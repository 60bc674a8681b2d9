package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.blueprint.kubernetes.Workloads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs in a cluster, as its own metrics know it.
 *
 * @param service the part of the topology that it belongs to
 * @param name the name of the workload
 * @param stateful whether it is a StatefulSet; else a Deployment
 * @param cores processors that a replica may use at most, or else those that are set aside for it
 * @param memory bytes that a replica may use at most
 * @param volumes whether each replica has a volume
 * @param staged whether Argo Rollouts makes its pods, of which the API server knows the set of each version only
 * @param operated whether an operator runs its pods, with no workload of Kubernetes around them
 */
public record Workload(
        String service,
        String name,
        boolean stateful,
        BigDecimal cores,
        BigDecimal memory,
        boolean volumes,
        boolean staged,
        boolean operated) {
    /** Returns all that run at a site, in the order of the topology. */
    public static List<Workload> of(Site site) {
        List<Workload> all = new ArrayList<>();
        site.databases().forEach(database -> {
            if (database.kubernetes().operated()) {
                all.add(of(
                                database.name(),
                                ObjectNames.cluster(site.blueprint(), database.name()),
                                true,
                                List.of(database.resources()),
                                true)
                        .byOperator());
                return;
            }
            all.add(of(
                    database.name(),
                    ObjectNames.primary(site.blueprint(), database.name()),
                    true,
                    List.of(database.resources()),
                    true));
            if (database.readReplicas() > 0) {
                all.add(of(
                        database.name(),
                        ObjectNames.replica(site.blueprint(), database.name()),
                        true,
                        List.of(database.resources()),
                        true));
            }
        });
        site.caches().forEach(cache -> {
            List<ResourcesBlueprint> resources = List.of(cache.resources());
            if (cache.cluster() == null) {
                all.add(of(cache.name(), site.workload(cache.name()), false, resources, false));
                return;
            }
            for (int shard = 0; shard < cache.cluster().masters(); shard++) {
                all.add(of(
                        cache.name(), ObjectNames.shard(site.blueprint(), cache.name(), shard), true, resources, true));
            }
        });
        site.services().forEach(service -> all.add(of(site, service)));
        site.loadBalancers().stream()
                .filter(balancer -> Workloads.isProxy(balancer.engine()))
                .forEach(balancer -> all.add(of(
                        balancer.name(), site.workload(balancer.name()), false, List.of(balancer.resources()), false)));
        return List.copyOf(all);
    }

    private static Workload of(Site site, ServiceBlueprint service) {
        List<ResourcesBlueprint> containers = new ArrayList<>();
        containers.add(service.resources());
        service.sidecars().stream().map(SidecarBlueprint::resources).forEach(containers::add);
        Workload workload = of(
                service.name(),
                site.workload(service.name()),
                Workloads.isStateful(service),
                containers,
                service.storage() != null);
        return Workloads.isRollout(service) ? workload.inStages() : workload;
    }

    private static Workload of(
            String service, String name, boolean stateful, List<ResourcesBlueprint> containers, boolean volumes) {
        boolean limited = containers.stream().allMatch(container -> container.cpuLimit() != null);
        BigDecimal cores = BigDecimal.ZERO;
        BigDecimal memory = BigDecimal.ZERO;
        for (ResourcesBlueprint container : containers) {
            cores = cores.add(
                    limited && container.cpuLimit() != null
                            ? container.cpuLimit().cores()
                            : container.cpuRequest().cores());
            memory = memory.add(BigDecimal.valueOf(container.memoryLimit().bytes()));
        }
        return new Workload(service, name, stateful, cores, memory, volumes, false, false);
    }

    private Workload byOperator() {
        return new Workload(service, name, stateful, cores, memory, volumes, staged, true);
    }

    private Workload inStages() {
        return new Workload(service, name, stateful, cores, memory, volumes, true, operated);
    }

    /** Returns the pattern that the names of its claims match; an operator calls them as their pods. */
    public String claims() {
        return operated ? pods() : "[a-z0-9-]+-" + pods();
    }

    /** Returns the name of a claim such as it might have. */
    public String someClaim() {
        return operated ? somePod() : "data-" + somePod();
    }

    /** Returns the pattern that the names of the sets of its versions match, and of no other workload's. */
    public String sets() {
        return name + "-[a-z0-9]+";
    }

    /** Returns the name of a set of a version such as it might have. */
    public String someSet() {
        return name + "-6d5f8c9b7d";
    }

    /** Returns the pattern that the names of its pods match, and of no other workload's. */
    public String pods() {
        return stateful ? name + "-[0-9]+" : name + "-[a-z0-9]+-[a-z0-9]{5}";
    }

    /** Returns the name of a pod such as it might have. */
    public String somePod() {
        return stateful ? name + "-0" : name + "-6d5f8c9b7d-x2x4z";
    }
}
