package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.InitJobBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to succeed before a replica starts. */
final class Preparation {
    private static final String COMPONENT = "init";

    private final Blueprint blueprint;
    private final ComposeNames names;

    Preparation(Blueprint blueprint, ComposeNames names) {
        this.blueprint = blueprint;
        this.names = names;
    }

    /**
     * The programs before one replica, in order, each waiting for the one before.
     *
     * @param replica the Compose service that runs it
     * @param uses what the replica itself waits for; its programs need it too
     */
    List<ComposeService> of(ServiceBlueprint service, String replica, Map<String, String> uses) {
        List<ComposeService> all = new ArrayList<>();
        List<Mounts.VolumeMount> volumes = ServiceLowering.volumes(service, replica);
        if (!volumes.isEmpty() && ServiceLowering.ownerProgram(service) != null) {
            all.add(handOver(
                    service.image().toString(),
                    service.security(),
                    volumes,
                    replica,
                    IsolationLowering.handOver(service.resources()),
                    Labels.of(blueprint, service.name(), COMPONENT)));
        }
        Map<String, String> waits = new LinkedHashMap<>(uses);
        for (InitJobBlueprint job : service.initJobs()) {
            ComposeService lowered = job(service, job, replica, Map.copyOf(waits));
            all.add(lowered);
            waits.put(lowered.name(), DependencyLowering.COMPLETED);
        }
        return all;
    }

    /** Gives volumes, which Docker makes for root, to the user that will write to them. */
    static ComposeService handOver(
            String image,
            SecurityBlueprint security,
            List<Mounts.VolumeMount> volumes,
            String replica,
            Isolation isolation,
            Map<String, String> labels) {
        List<String> command = new ArrayList<>();
        command.add("chown");
        command.add(security.user() + ":" + security.group());
        volumes.forEach(volume -> command.add(volume.target()));
        return new ComposeService(
                replica + "-volume",
                new Program(image, List.copyOf(command), List.of(), null, Map.of(), List.of()),
                Lifecycle.once(Map.of(), List.of()),
                isolation,
                Attachment.none(),
                new Mounts(volumes, List.of(), List.of(), List.of()),
                labels);
    }

    private ComposeService job(
            ServiceBlueprint service, InitJobBlueprint job, String replica, Map<String, String> waits) {
        return new ComposeService(
                replica + "-" + job.name(),
                new Program(
                        job.image().toString(),
                        job.command(),
                        List.of(),
                        null,
                        EnvironmentLowering.of(job.env(), blueprint, names, service.name(), replica),
                        List.of()),
                Lifecycle.once(waits, List.of()),
                IsolationLowering.of(service.security(), job.resources()),
                new Attachment(ServiceLowering.networksOfHelper(service), null, List.of()),
                new Mounts(
                        List.of(),
                        IsolationLowering.scratch(service.security().scratch()),
                        FileMounts.texts(service.name(), service.files()),
                        FileMounts.secrets(service.files())),
                Labels.of(blueprint, service.name(), COMPONENT));
    }
}
