package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.ImageTool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a service to its Compose services: what runs before it, its replicas, and what runs beside them. */
final class ServiceLowering {
    private static final int PRE_STOP_MAJOR = 2;
    private static final int PRE_STOP_MINOR = 30;

    private final Blueprint blueprint;
    private final ComposeNames names;
    private final StaticAddresses addresses;

    ServiceLowering(Blueprint blueprint, ComposeNames names, StaticAddresses addresses) {
        this.blueprint = blueprint;
        this.names = names;
        this.addresses = addresses;
    }

    /** All Compose services of a service, those that are waited for first; none where it runs only in other regions. */
    List<ComposeService> of(ServiceBlueprint service) {
        Map<String, String> uses = new DependencyLowering(blueprint, names).of(service.uses());
        List<ComposeService> all = new ArrayList<>();
        for (String name : names.of(service)) {
            Map<String, String> waits = new LinkedHashMap<>(uses);
            for (ComposeService before : new Preparation(blueprint, names).of(service, name, uses)) {
                all.add(before);
                waits.put(before.name(), DependencyLowering.COMPLETED);
            }
            all.add(replica(service, name, waits));
            all.addAll(SidecarLowering.of(service, name, blueprint, names));
        }
        return all;
    }

    private ComposeService replica(ServiceBlueprint service, String name, Map<String, String> waits) {
        boolean unrolled = names.unrolled(service);
        return new ComposeService(
                name,
                new Program(
                        service.image().toString(),
                        service.command(),
                        service.arguments(),
                        unrolled ? name : null,
                        EnvironmentLowering.of(service.env(), blueprint, names, service.name(), name),
                        List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        unrolled ? null : names.count(service),
                        waits,
                        HealthcheckLowering.of(service).orElse(null),
                        Spelling.time(service.update().gracePeriod()),
                        preStop(service),
                        List.of()),
                IsolationLowering.of(service),
                new Attachment(networks(service, name), null, List.of()),
                mounts(service, name),
                Labels.of(blueprint, service.name(), service.kind().name().toLowerCase(Locale.ROOT)));
    }

    /** Hooks came with Compose 2.30. */
    private List<String> preStop(ServiceBlueprint service) {
        return hasHooks(blueprint) ? service.update().preStop() : List.of();
    }

    static boolean hasHooks(Blueprint blueprint) {
        return blueprint.targets().compose() == null
                || blueprint.targets().compose().atLeast(PRE_STOP_MAJOR, PRE_STOP_MINOR, 0);
    }

    private List<Attachment.Membership> networks(ServiceBlueprint service, String name) {
        List<String> aliases = name.equals(service.name()) ? List.of() : List.of(service.name());
        return networks(service, new Attachment.Membership(ComposeNetwork.BACKEND, aliases, addresses.of(name)));
    }

    /** The networks of a program before a service: the same, without a name or an address of its own. */
    static List<Attachment.Membership> networksOfHelper(ServiceBlueprint service) {
        return networks(service, new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null));
    }

    private static List<Attachment.Membership> networks(ServiceBlueprint service, Attachment.Membership backend) {
        return goesOutside(service)
                ? List.of(backend, new Attachment.Membership(ComposeNetwork.EDGE, List.of(), null))
                : List.of(backend);
    }

    /** What somebody else runs is not in the internal network. */
    private static boolean goesOutside(ServiceBlueprint service) {
        return service.uses().stream().anyMatch(use -> use.endpoint() instanceof Endpoint.Existing);
    }

    private static Mounts mounts(ServiceBlueprint service, String name) {
        return new Mounts(
                volumes(service, name),
                IsolationLowering.scratch(service.security().scratch()),
                FileMounts.texts(service.name(), service.files()),
                FileMounts.secrets(service.files()));
    }

    /** The volumes of one replica. */
    static List<Mounts.VolumeMount> volumes(ServiceBlueprint service, String replica) {
        List<Mounts.VolumeMount> volumes = new ArrayList<>();
        if (service.storage() != null) {
            volumes.add(
                    new Mounts.VolumeMount(volume(replica), service.storage().mountPath()));
        }
        service.tiers().forEach(tier -> {
            if (tier.volume() != null) {
                volumes.add(new Mounts.VolumeMount(
                        replica + "-tier-" + tier.name(), tier.volume().mountPath()));
            }
        });
        return volumes;
    }

    static String volume(String replica) {
        return replica + "-data";
    }

    /** The program that hands a new volume over to the service's user, if the image is known to have one. */
    static @Nullable String ownerProgram(ServiceBlueprint service) {
        return service.tools().contains(ImageTool.SH) ? "chown" : null;
    }
}
