package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.compose.Attachment;
import dev.holdfast.blueprint.compose.ComposeHealthcheck;
import dev.holdfast.blueprint.compose.ComposeNetwork;
import dev.holdfast.blueprint.compose.ComposeService;
import dev.holdfast.blueprint.compose.EnvironmentText;
import dev.holdfast.blueprint.compose.HealthcheckLowering;
import dev.holdfast.blueprint.compose.Isolation;
import dev.holdfast.blueprint.compose.Mounts;
import dev.holdfast.blueprint.compose.Program;
import dev.holdfast.blueprint.text.GoTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what Compose runs to services of a stack. */
final class StackServices {
    private static final String SHARED_MEMORY = "/dev/shm";

    private final DeploymentLowering deployments;
    private final @Nullable Version engine;

    /**
     * Services of one stack.
     *
     * @param engine the version of the engine; absent for a current one
     */
    StackServices(String stack, @Nullable Version engine) {
        this.deployments = new DeploymentLowering(stack);
        this.engine = engine;
    }

    SwarmService of(ComposeService service, Part part) {
        return new SwarmService(
                service.name(),
                program(service.program(), DeploymentLowering.replicas(service, part)),
                healthcheck(service, part),
                service.lifecycle().stopGracePeriod(),
                service.isolation(),
                networks(service.attachment()),
                service.attachment().ports(),
                mounts(service),
                secrets(service),
                deployments.of(service, part),
                service.labels());
    }

    private static Program program(Program program, int replicas) {
        Map<String, EnvironmentText> environment = new LinkedHashMap<>();
        program.environment().forEach((name, value) -> environment.put(name, literal(value)));
        return new Program(
                program.image(),
                program.entrypoint(),
                program.command(),
                replicas == 1 ? program.hostname() : null,
                environment,
                program.variableFiles());
    }

    /** Docker looks for templates in variables and in places of mounts. */
    private static EnvironmentText literal(EnvironmentText value) {
        String text = value.text();
        return text == null ? value : EnvironmentText.of(GoTemplate.literal(text));
    }

    /** The time between questions in the start period came with Docker 25. */
    private @Nullable ComposeHealthcheck healthcheck(ComposeService service, Part part) {
        ComposeHealthcheck check = part.service() == null
                ? service.lifecycle().healthcheck()
                : HealthcheckLowering.of(
                                part.probe(),
                                part.service().startupProbe(),
                                part.service().tools())
                        .orElse(null);
        if (check == null || engine == null || engine.atLeast(25, 0, 0)) {
            return check;
        }
        return new ComposeHealthcheck(
                check.test(), check.interval(), check.timeout(), check.retries(), check.startPeriod(), null);
    }

    /** A swarm lets no container share the network of another, or have none: it is beside it in the one that nobody leaves. */
    private static List<Attachment.Membership> networks(Attachment attachment) {
        return attachment.networks().isEmpty()
                ? List.of(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), null))
                : attachment.networks();
    }

    private static Mounts mounts(ComposeService service) {
        Mounts mounts = service.mounts();
        List<Mounts.Scratch> scratch = new ArrayList<>();
        mounts.scratch()
                .forEach(
                        folder -> scratch.add(new Mounts.Scratch(GoTemplate.literal(folder.target()), folder.bytes())));
        Isolation isolation = service.isolation();
        if (isolation.sharedMemory() != null) {
            // shm_size is nothing that a stack file may say; a mount of memory at the same place is.
            scratch.add(new Mounts.Scratch(SHARED_MEMORY, isolation.sharedMemory()));
        }
        return new Mounts(
                mounts.volumes().stream()
                        .map(volume -> new Mounts.VolumeMount(volume.volume(), GoTemplate.literal(volume.target())))
                        .toList(),
                List.copyOf(scratch),
                mounts.configs(),
                List.of());
    }

    private static List<SwarmService.SecretMount> secrets(ComposeService service) {
        String[] owner = service.isolation().user().split(":", 2);
        return service.mounts().secrets().stream()
                .map(secret -> new SwarmService.SecretMount(
                        secret.file().name(),
                        secret.target(),
                        owner[0],
                        owner[1],
                        SwarmService.SecretMount.OWNER_READS))
                .toList();
    }
}
