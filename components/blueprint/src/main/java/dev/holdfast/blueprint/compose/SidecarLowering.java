package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import java.util.List;
import java.util.Map;

/** What runs beside a replica: Compose services in its network, so that they reach each other on loopback. */
final class SidecarLowering {
    private SidecarLowering() {}

    static List<ComposeService> of(ServiceBlueprint service, String replica, Blueprint blueprint, ComposeNames names) {
        return service.sidecars().stream()
                .map(sidecar -> sidecar(service, sidecar, replica, blueprint, names))
                .toList();
    }

    private static ComposeService sidecar(
            ServiceBlueprint service,
            SidecarBlueprint sidecar,
            String replica,
            Blueprint blueprint,
            ComposeNames names) {
        String owner = service.name() + "-" + sidecar.name();
        return new ComposeService(
                replica + "-" + sidecar.name(),
                new Program(
                        sidecar.image().toString(),
                        sidecar.command(),
                        sidecar.arguments(),
                        null,
                        EnvironmentLowering.of(sidecar.env(), blueprint, names, service.name(), replica),
                        List.of()),
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        // Sharing the network already makes Compose start the replica first.
                        Map.of(),
                        HealthcheckLowering.of(sidecar.readinessProbe(), null, service.tools())
                                .orElse(null),
                        Spelling.time(service.update().gracePeriod()),
                        List.of(),
                        List.of()),
                IsolationLowering.of(service.security(), sidecar.resources()),
                Attachment.sharedWith(replica),
                new Mounts(
                        List.of(),
                        IsolationLowering.scratch(service.security().scratch()),
                        FileMounts.texts(owner, sidecar.files()),
                        FileMounts.secrets(sidecar.files())),
                Labels.of(blueprint, owner, "sidecar"));
    }
}
