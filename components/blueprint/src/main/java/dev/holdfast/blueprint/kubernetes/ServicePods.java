package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.InitJobBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pods of a service. */
final class ServicePods {
    /** The volume of each replica. */
    static final String DATA = "data";

    private final Scope scope;
    private final ServiceBlueprint service;
    private final Identity identity;
    private final FileSet files;
    private final List<VolumeMount> shared = new ArrayList<>();
    private final List<VolumeMount> data = new ArrayList<>();

    ServicePods(Scope scope, ServiceBlueprint service, FileSet files) {
        this.scope = scope;
        this.service = service;
        this.identity = scope.service(service);
        this.files = files;
        service.security()
                .scratch()
                .forEach((path, size) -> shared.add(files.folder(
                        "scratch-" + shared.size(), path, new EmptyDirVolumeSource(null, size.kubernetes()))));
        if (service.storage() != null) {
            data.add(new VolumeMount(DATA, service.storage().mountPath(), null, false));
        }
        service.tiers().forEach(tier -> {
            if (tier.volume() != null) {
                data.add(new VolumeMount(Claims.name(tier), tier.volume().mountPath(), null, false));
            }
        });
    }

    PodTemplateSpec template() {
        Spread spread = new Spread(
                scope, identity.selector(), service.placement(), Workloads.sureReplicas(scope, service), versions());
        boolean beforehand = scope.version().atLeast(1, 29, 0);
        List<Container> first = new ArrayList<>(WaitContainers.of(scope, service));
        List<Container> running = new ArrayList<>();
        running.add(main());
        // As init containers that go on running, sidecars start before the service and its jobs, and stop after it:
        // what drains through one
        // is not cut off.
        List<Container> sidecars = service.sidecars().stream()
                .map(sidecar -> sidecar(sidecar, beforehand))
                .toList();
        (beforehand ? first : running).addAll(sidecars);
        service.initJobs().forEach(job -> first.add(job(job)));
        return Pods.of(scope, identity, files, spread, service.security())
                .grace(Seconds.of(service.update().gracePeriod()))
                .pullSecrets(service.pullSecrets())
                .listening(ports())
                .first(first)
                .build(running);
    }

    /** The label by which versions are told apart; none where a replica keeps its name from version to version. */
    private @Nullable String versions() {
        if (Workloads.isStateful(service)) {
            return null;
        }
        return Workloads.isRollout(service) ? Spread.ROLLOUT : Spread.DEPLOYMENT;
    }

    private List<Integer> ports() {
        List<Integer> ports = new ArrayList<>();
        service.ports().forEach(port -> ports.add(port.port()));
        service.sidecars().forEach(sidecar -> sidecar.ports().forEach(port -> ports.add(port.port())));
        return ports;
    }

    private Container main() {
        return Containers.named(service.name(), service.image())
                .command(service.command())
                .args(service.arguments())
                .ports(Ports.container(service.ports()))
                .env(Environment.of(scope, service.name(), service.env()))
                .resources(Amounts.of(service.resources(), service.gpus()))
                .mounts(mounts(data, files.mount(service.name(), service.files())))
                .startup(Probes.liveness(service.startupProbe(), service.tools()))
                .readiness(Probes.readiness(service.readinessProbe(), service.tools()))
                .liveness(Probes.liveness(service.livenessProbe(), service.tools()))
                .preStop(Departure.of(scope.version(), service.update(), service.tools()))
                .context(Contexts.container(service.security()))
                .build();
    }

    private Container sidecar(SidecarBlueprint sidecar, boolean beforehand) {
        Containers container = Containers.named(sidecar.name(), sidecar.image())
                .command(sidecar.command())
                .args(sidecar.arguments())
                .ports(Ports.container(sidecar.ports()))
                .env(Environment.of(scope, service.name(), sidecar.env()))
                .resources(Amounts.of(sidecar.resources()))
                .mounts(mounts(List.of(), files.mount(sidecar.name(), sidecar.files())))
                .readiness(Probes.readiness(sidecar.readinessProbe(), List.of()))
                .context(Contexts.container(service.security()));
        return beforehand ? container.sidecar().build() : container.build();
    }

    private Container job(InitJobBlueprint job) {
        return Containers.named(job.name(), job.image())
                .command(job.command())
                .env(Environment.of(scope, service.name(), job.env()))
                .resources(Amounts.of(job.resources()))
                .mounts(mounts(data, List.of()))
                .context(Contexts.container(service.security()))
                .build();
    }

    private List<VolumeMount> mounts(List<VolumeMount> volume, List<VolumeMount> own) {
        List<VolumeMount> mounts = new ArrayList<>(shared);
        mounts.addAll(volume);
        mounts.addAll(own);
        return mounts;
    }
}
