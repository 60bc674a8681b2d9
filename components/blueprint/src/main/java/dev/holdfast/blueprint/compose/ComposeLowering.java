package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.topology.ServicePatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a blueprint to a Compose file: one host, which runs what the primary region runs. */
public final class ComposeLowering {
    private ComposeLowering() {}

    /**
     * Lowers a system.
     *
     * @param blueprint the system
     * @param proxies the configuration of each load balancer, by its name and then by the name of the file, made with
     *     {@link ComposeAddressing}; and in the same way that of each program that measures
     * @throws IllegalArgumentException if two parts would have the same name, or two secrets the same variable
     */
    public static ComposeProject lower(Blueprint blueprint, Map<String, Map<String, String>> proxies) {
        return lower(new ComposeNames(blueprint), proxies);
    }

    /**
     * Lowers a system wherever its containers run; a swarm goes on from here.
     *
     * @param names the system and its names
     * @param proxies the configuration of each load balancer, by its name and then by the name of the file
     * @throws IllegalArgumentException if two parts would have the same name, or two secrets the same variable
     */
    public static ComposeProject lower(ComposeNames names, Map<String, Map<String, String>> proxies) {
        Blueprint blueprint = names.blueprint();
        StaticAddresses addresses = StaticAddresses.of(blueprint, names);
        List<ComposeService> services = distinct(services(blueprint, proxies, names, addresses));
        boolean ipv6 = blueprint.network().dualStack();
        return new ComposeProject(
                names.project(),
                services,
                List.of(
                        new ComposeNetwork(ComposeNetwork.BACKEND, true, ipv6, addresses.pools()),
                        new ComposeNetwork(ComposeNetwork.EDGE, false, ipv6, List.of())),
                volumes(services),
                unique(
                        services,
                        service -> service.mounts().configs().stream().map(Mounts.ConfigMount::file),
                        ConfigFile::name),
                unique(
                        services,
                        service -> service.mounts().secrets().stream().map(Mounts.SecretMount::file),
                        SecretFile::name),
                unique(services, ComposeLowering::variables, RequiredVariable::name),
                patches(blueprint.patches().compose()));
    }

    private static List<ComposeService> services(
            Blueprint blueprint,
            Map<String, Map<String, String>> proxies,
            ComposeNames names,
            StaticAddresses addresses) {
        List<ComposeService> services = new ArrayList<>();
        BackupsBlueprint backups = blueprint.backups();
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            if (names.isHere(database.regions())) {
                services.addAll(new DatabaseLowering(blueprint, names, addresses).of(database, proxies));
                if (backups != null && backups.databases().contains(database.name())) {
                    services.addAll(BackupServices.of(database, backups, blueprint));
                }
            }
        }
        for (CacheBlueprint cache : blueprint.caches().values()) {
            if (names.isHere(cache.regions())) {
                services.addAll(CacheLowering.of(cache, blueprint));
            }
        }
        ServiceLowering lowering = new ServiceLowering(blueprint, names, addresses);
        for (String service : blueprint.startOrder()) {
            services.addAll(
                    lowering.of(Objects.requireNonNull(blueprint.services().get(service))));
        }
        for (LoadBalancerBlueprint loadBalancer : blueprint.loadBalancers().values()) {
            if (LoadBalancerLowering.isHere(loadBalancer, names.region())) {
                services.add(new LoadBalancerLowering(blueprint, names)
                        .of(loadBalancer, proxies.getOrDefault(loadBalancer.name(), Map.of())));
            }
        }
        if (names.hosts() == ComposeNames.Hosts.ONE) {
            // What is asked for its metrics is found by the names of one host; a swarm spells others.
            services.addAll(MonitoringServices.of(blueprint, proxies));
        }
        return services;
    }

    /** A numbered replica may have the name that somebody gave to another part. */
    private static List<ComposeService> distinct(List<ComposeService> services) {
        Map<String, ComposeService> byName = new LinkedHashMap<>();
        for (ComposeService service : services) {
            if (byName.put(service.name(), service) != null) {
                throw new IllegalArgumentException(
                        "two parts would both be the Compose service " + service.name() + ": rename one of them");
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<String> volumes(List<ComposeService> services) {
        return List.copyOf(new TreeSet<>(services.stream()
                .flatMap(service -> service.mounts().volumes().stream())
                .map(Mounts.VolumeMount::volume)
                .toList()));
    }

    private static Stream<RequiredVariable> variables(ComposeService service) {
        return service.program().environment().values().stream()
                .map(EnvironmentText::variable)
                .filter(Objects::nonNull);
    }

    /** Each once, by name; the same name for two different things would give one of them to the wrong reader. */
    private static <T> List<T> unique(
            List<ComposeService> services, Function<ComposeService, Stream<T>> parts, Function<T, String> name) {
        Map<String, T> byName = new TreeMap<>();
        services.stream().flatMap(parts).forEach(part -> {
            T other = byName.putIfAbsent(name.apply(part), part);
            if (other != null && !other.equals(part)) {
                throw new IllegalArgumentException(
                        "two different things would both be called " + name.apply(part) + ": rename one of them");
            }
        });
        return List.copyOf(byName.values());
    }

    private static List<ServicePatch> patches(@Nullable List<ServicePatch> patches) {
        return patches == null ? List.of() : List.copyOf(patches);
    }
}
