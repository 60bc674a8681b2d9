package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.GrafanaBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.DeploymentStrategy;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.RollingUpdateDeployment;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.blueprint.monitoring.GrafanaSettings;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.grafana.Provisioning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All objects of Grafana. It runs once: sessions are in a database of its own, so that two would send people back to the sign-in page; no
 * alert needs it, and a new one shows the same dashboards within seconds. During an update the new one serves before the old one goes.
 */
final class GrafanaObjects {
    /** The user of the official image. */
    private static final SecurityBlueprint GRAFANA = new SecurityBlueprint(472, 472, true, Map.of());

    private static final String PASSWORD = "/run/secrets/holdfast/password";
    private static final int PORT = Programs.GRAFANA_PORT;
    private static final int DEADLINE = 600;

    private final Scope scope;
    private final GrafanaBlueprint grafana;
    private final Map<String, String> texts;
    private final Identity identity;

    GrafanaObjects(Scope scope, GrafanaBlueprint grafana, Map<String, String> texts) {
        this.scope = scope;
        this.grafana = grafana;
        this.texts = texts;
        this.identity = scope.measuring(Programs.GRAFANA);
    }

    List<KubernetesObject> of(Traffic traffic) {
        FileSet files = new FileSet(identity.instance());
        PodTemplateSpec template = template(files);
        return List.of(
                Accounts.of(scope, identity),
                files.configMap(scope, identity),
                Services.internal(
                        scope,
                        identity.instance(),
                        identity,
                        List.of(new ServicePort("http", PORT, PORT, Ports.TCP, "http")),
                        null),
                new Deployment(
                        scope.meta(identity.instance(), identity),
                        new DeploymentSpec(
                                grafana.replicas(),
                                identity.selector(),
                                new DeploymentStrategy("RollingUpdate", new RollingUpdateDeployment(0, 1)),
                                0,
                                DEADLINE,
                                ServiceObjects.HISTORY,
                                template)),
                NetworkPolicies.of(scope, identity, traffic));
    }

    private PodTemplateSpec template(FileSet files) {
        Container container = Containers.named(Programs.GRAFANA, grafana.image())
                .env(Environment.literals(GrafanaSettings.of(PASSWORD)))
                .ports(List.of(new ContainerPort("http", PORT, Ports.TCP)))
                .resources(Amounts.of(grafana.resources()))
                .mounts(mounts(files))
                .startup(MonitoringObjects.get("/api/health", PORT, 5, 60))
                .readiness(MonitoringObjects.get("/api/health", PORT, 5, 3))
                .liveness(MonitoringObjects.get("/api/health", PORT, 10, 6))
                .context(Contexts.container(GRAFANA))
                .build();
        Spread spread =
                new Spread(scope, identity.selector(), MonitoringObjects.APART, grafana.replicas(), Spread.DEPLOYMENT);
        return Pods.of(scope, identity, files, spread, GRAFANA).build(List.of(container));
    }

    private List<VolumeMount> mounts(FileSet files) {
        files.include(texts);
        List<VolumeMount> mounts = new ArrayList<>();
        mounts.add(files.again(GrafanaSettings.DASHBOARD_FILES, Provisioning.FOLDER));
        mounts.add(files.again(GrafanaSettings.PROVISIONING_FILES, GrafanaSettings.PROVISIONING));
        mounts.add(files.folder("data", "/var/lib/grafana", new EmptyDirVolumeSource(null, "256Mi")));
        mounts.add(files.folder("scratch", "/tmp", new EmptyDirVolumeSource(null, "64Mi")));
        mounts.add(files.secret(grafana.adminPassword(), PASSWORD, 0440));
        return mounts;
    }
}
