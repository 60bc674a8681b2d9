package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.ResourceRequirements;
import dev.holdfast.blueprint.kubernetes.api.SecurityContext;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.units.ImageReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a container, most of whose fields are often empty. Commands and arguments are those of the author and are escaped here. */
final class Containers {
    private final String name;
    private final ImageReference image;
    private @Nullable String restartPolicy;
    private List<String> command = List.of();
    private List<String> args = List.of();
    private List<ContainerPort> ports = List.of();
    private List<String> envFrom = List.of();
    private List<EnvVar> env = List.of();
    private ResourceRequirements resources = Amounts.small();
    private List<VolumeMount> mounts = List.of();
    private @Nullable Probe startup;
    private @Nullable Probe readiness;
    private @Nullable Probe liveness;
    private @Nullable LifecycleHandler preStop;
    private SecurityContext context = new SecurityContext(false, true, List.of("ALL"));

    private Containers(String name, ImageReference image) {
        this.name = name;
        this.image = image;
    }

    static Containers named(String name, ImageReference image) {
        return new Containers(name, image);
    }

    /** Makes a sidecar of an init container. */
    Containers sidecar() {
        this.restartPolicy = "Always";
        return this;
    }

    Containers command(List<String> words) {
        this.command = Expansion.escape(words);
        return this;
    }

    Containers args(List<String> words) {
        this.args = Expansion.escape(words);
        return this;
    }

    /** Arguments of ours, in which {@code $(NAME)} stands for the value of a variable. */
    Containers expanded(List<String> words) {
        this.args = words;
        return this;
    }

    Containers ports(List<ContainerPort> open) {
        this.ports = open;
        return this;
    }

    Containers envFrom(List<String> secrets) {
        this.envFrom = secrets;
        return this;
    }

    Containers env(List<EnvVar> variables) {
        this.env = variables;
        return this;
    }

    Containers resources(ResourceRequirements given) {
        this.resources = given;
        return this;
    }

    Containers mounts(List<VolumeMount> mounted) {
        this.mounts = mounted;
        return this;
    }

    Containers startup(@Nullable Probe probe) {
        this.startup = probe;
        return this;
    }

    Containers readiness(@Nullable Probe probe) {
        this.readiness = probe;
        return this;
    }

    Containers liveness(@Nullable Probe probe) {
        this.liveness = probe;
        return this;
    }

    Containers preStop(@Nullable LifecycleHandler handler) {
        this.preStop = handler;
        return this;
    }

    Containers context(SecurityContext allowed) {
        this.context = allowed;
        return this;
    }

    Container build() {
        return new Container(
                name,
                image.toString(),
                Images.pullPolicy(image),
                restartPolicy,
                command,
                args,
                ports,
                envFrom,
                env,
                resources,
                mounts,
                startup,
                readiness,
                liveness,
                preStop,
                context);
    }
}
