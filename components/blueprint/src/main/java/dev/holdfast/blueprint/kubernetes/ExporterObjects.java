package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.RollingUpdateDeployment;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import java.util.ArrayList;
import java.util.List;

/** All objects of an exporter. */
final class ExporterObjects {
    private static final int DEADLINE = 600;

    private final Scope scope;
    private final Exporter exporter;
    private final Identity identity;

    ExporterObjects(Scope scope, Exporter exporter) {
        this.scope = scope;
        this.exporter = exporter;
        this.identity = exporter.identity();
    }

    List<KubernetesObject> of(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        List<Container> containers = exporter.container().apply(files);
        List<KubernetesObject> objects = new ArrayList<>();
        if (exporter.asking()) {
            objects.add(Accounts.asking(scope, identity));
            objects.addAll(Rights.ofKubeStateMetrics(scope, identity));
        } else {
            objects.add(Accounts.of(scope, identity));
        }
        if (files.hasTexts()) {
            objects.add(files.configMap(scope, identity));
        }
        objects.add(Services.internal(
                scope,
                identity.instance(),
                identity,
                List.of(new ServicePort("metrics", exporter.port(), exporter.port(), Ports.TCP, "http")),
                null));
        objects.add(deployment(files, containers));
        objects.addAll(Budgets.ofReplicas(scope, identity, exporter.replicas()));
        objects.add(NetworkPolicies.of(scope, identity, traffic));
        return objects;
    }

    private Deployment deployment(FileSet files, List<Container> containers) {
        Spread spread =
                new Spread(scope, identity.selector(), MonitoringObjects.APART, exporter.replicas(), Spread.DEPLOYMENT);
        Pods pods = Pods.of(scope, identity, files, spread, MonitoringObjects.NOBODY);
        return new Deployment(
                scope.meta(identity.instance(), identity),
                new DeploymentSpec(
                        exporter.replicas(),
                        identity.selector(),
                        new DeploymentStrategy("RollingUpdate", new RollingUpdateDeployment(0, 1)),
                        0,
                        DEADLINE,
                        ServiceObjects.HISTORY,
                        (exporter.asking() ? pods.asking() : pods).build(containers)));
    }
}
