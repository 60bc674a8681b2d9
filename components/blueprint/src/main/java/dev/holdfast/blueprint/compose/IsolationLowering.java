package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.GpusBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.units.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a container may do and use. */
final class IsolationLowering {
    /** Stops a program that starts processes without end; servers stay far below it. */
    private static final int PROCESSES = 4096;

    private IsolationLowering() {}

    static Isolation of(SecurityBlueprint security, ResourcesBlueprint resources) {
        return of(security, resources, null, null);
    }

    static Isolation of(
            SecurityBlueprint security,
            ResourcesBlueprint resources,
            @Nullable Integer openFiles,
            @Nullable Long sharedMemory) {
        return new Isolation(
                security.user() + ":" + security.group(),
                security.readOnlyRoot(),
                List.of(),
                new Isolation.Amounts(
                        resources.cpuLimit() == null ? null : Spelling.cpus(resources.cpuLimit()),
                        Spelling.memory(resources.memoryLimit()),
                        PROCESSES),
                new Isolation.Amounts(
                        Spelling.cpus(resources.cpuRequest()), Spelling.memory(resources.memoryRequest()), null),
                openFiles,
                sharedMemory,
                null);
    }

    static Isolation of(ServiceBlueprint service) {
        Isolation isolation = of(service.security(), service.resources());
        GpusBlueprint gpus = service.gpus();
        return gpus == null
                ? isolation
                : isolation.with(new Isolation.Devices(
                        gpus.vendor().name().toLowerCase(Locale.ROOT),
                        gpus.vendor().name() + "-GPU",
                        gpus.count()));
    }

    /**
     * What root may do for a moment, to hand a volume over: nothing but change owners. Nothing is set aside for it: on a node that
     * is full with what waits for the volume, it would wait for ever.
     */
    static Isolation handOver(ResourcesBlueprint resources) {
        Isolation ofService = of(new SecurityBlueprint(0, 0, true, Map.of()), resources);
        return new Isolation(ofService.user(), true, List.of("CHOWN"), ofService.limits(), null, null, null, null);
    }

    static List<Mounts.Scratch> scratch(Map<String, Bytes> folders) {
        List<Mounts.Scratch> scratch = new ArrayList<>();
        new TreeMap<>(folders).forEach((folder, size) -> scratch.add(new Mounts.Scratch(folder, size.bytes())));
        return List.copyOf(scratch);
    }
}
