package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.LifecycleHandler;
import dev.holdfast.blueprint.kubernetes.api.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Containers. */
final class ContainerTrees {
    private ContainerTrees() {}

    static Map<String, Object> of(Container container) {
        return new Fields()
                .with("name", container.name())
                .with("image", container.image())
                .with("imagePullPolicy", container.imagePullPolicy())
                .with("restartPolicy", container.restartPolicy())
                .list("command", container.command())
                .list("args", container.args())
                .list("ports", container.ports(), ContainerTrees::port)
                .list("envFrom", container.envFrom(), ContainerTrees::from)
                .list("env", container.env(), ContainerTrees::variable)
                .with(
                        "resources",
                        new Fields()
                                .with(
                                        "requests",
                                        new LinkedHashMap<>(
                                                container.resources().requests()))
                                .with(
                                        "limits",
                                        new LinkedHashMap<>(
                                                container.resources().limits()))
                                .done())
                .list("volumeMounts", container.volumeMounts(), VolumeTrees::mount)
                .tree("startupProbe", container.startupProbe(), ProbeTrees::of)
                .tree("readinessProbe", container.readinessProbe(), ProbeTrees::of)
                .tree("livenessProbe", container.livenessProbe(), ProbeTrees::of)
                .tree("lifecycle", container.preStop(), ContainerTrees::preStop)
                .with("securityContext", security(container.securityContext()))
                .done();
    }

    private static Map<String, Object> port(ContainerPort port) {
        return new Fields()
                .with("name", port.name())
                .with("containerPort", port.containerPort())
                .with("protocol", port.protocol())
                .done();
    }

    private static Map<String, Object> from(String secret) {
        return new Fields()
                .with("secretRef", new Fields().with("name", secret).done())
                .done();
    }

    private static Map<String, Object> variable(EnvVar variable) {
        return new Fields()
                .with("name", variable.name())
                .with("value", variable.value())
                .tree("valueFrom", variable.valueFrom(), ContainerTrees::source)
                .done();
    }

    private static Map<String, Object> source(EnvVarSource source) {
        return new Fields()
                .tree("secretKeyRef", source.secretKeyRef(), key -> new Fields()
                        .with("name", key.name())
                        .with("key", key.key())
                        .done())
                .tree("fieldRef", source.fieldPath(), path -> new Fields()
                        .with("fieldPath", path)
                        .done())
                .done();
    }

    private static Map<String, Object> preStop(LifecycleHandler handler) {
        return new Fields()
                .with(
                        "preStop",
                        new Fields()
                                .tree("exec", handler.exec(), ProbeTrees::exec)
                                .tree("sleep", handler.sleepSeconds(), seconds -> new Fields()
                                        .with("seconds", seconds)
                                        .done())
                                .done())
                .done();
    }

    private static Map<String, Object> security(SecurityContext context) {
        return new Fields()
                .with("allowPrivilegeEscalation", context.allowPrivilegeEscalation())
                .with("readOnlyRootFilesystem", context.readOnlyRootFilesystem())
                .with(
                        "capabilities",
                        new Fields().with("drop", List.copyOf(context.drop())).done())
                .done();
    }
}
