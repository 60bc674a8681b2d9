package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container.
 *
 * @param name its name
 * @param image its image
 * @param imagePullPolicy when the image is pulled
 * @param restartPolicy {@code Always} makes a sidecar of an init container
 * @param command the program instead of the image's own
 * @param args its arguments
 * @param ports its ports
 * @param envFrom the names of secrets whose keys are variables, {@code secretRef.name}
 * @param env environment variables
 * @param resources what it is given
 * @param volumeMounts what is mounted where
 * @param startupProbe tells when it is up
 * @param readinessProbe tells whether it may be sent requests
 * @param livenessProbe tells whether it has to be restarted
 * @param preStop what happens before it is told to stop, {@code lifecycle.preStop}
 * @param securityContext what it may do
 */
public record Container(
        String name,
        String image,
        String imagePullPolicy,
        @Nullable String restartPolicy,
        List<String> command,
        List<String> args,
        List<ContainerPort> ports,
        List<String> envFrom,
        List<EnvVar> env,
        ResourceRequirements resources,
        List<VolumeMount> volumeMounts,
        @Nullable Probe startupProbe,
        @Nullable Probe readinessProbe,
        @Nullable Probe livenessProbe,
        @Nullable LifecycleHandler preStop,
        SecurityContext securityContext) {}
